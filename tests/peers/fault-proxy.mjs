#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fault-injecting reverse proxy for tests. Node's standard library only (Node >= 20).
//
// It stands between the program under test and a server that we did not write (the Google emulator,
// aimock, prism, ...), so that a test can ask the one question no mock answers by itself: what happens when the
// server HAS done the work and the answer never arrives?
//
//   node fault-proxy.mjs --target http://127.0.0.1:4002 [--port 0] [--rules rules.json] [--log log.jsonl]
//                        [--shim ./google-emulator/gmail-gaps.mjs] [--die-with-stdin]
//
// When ready it prints one line of JSON: {"ready":true,"url":"http://127.0.0.1:PORT","pid":N}
// It listens on 127.0.0.1 only and refuses a target that is not a loopback address.
//
// RULES. A JSON array; the first rule that matches a request AND whose turn it is wins; none: plain forwarding.
//   match   id      name of the rule (default "r0", "r1", ...)
//           method  "POST"
//           path    regular expression on path + query,          e.g. "/messages/send$"
//           bodyMatch  regular expression on the request body
//           mail    regular expression on the RFC 822 text in a Gmail request ("raw" or "message.raw", decoded)
//   turn    on      which of ITS matching requests: 1 | [1,3] | {"from":2,"to":4} | {"every":3}; absent: each one
//   fault   when    "before" (default): the server never sees the request
//                   "after":            the server has processed it completely; the client does not know
//           do      "respond"  answer with status/headers/body (before: instead of the server; after: instead of
//                              the server's answer)
//                   "drop"     close the connection without a byte (FIN);  "reset": the same with RST
//                   "cut"      (after) send the real head and the first `bytes` bytes of the body, then close
//                   "delay"    wait `ms` (before: before forwarding; after: before the real answer is passed on)
//                   "hold"     stop there until POST /__fault/release?id=ID[&how=continue|drop]; for kill tests
//                   "pass"     forward unchanged (to count, or to add requestHeaders)
//           status, headers, body (string or JSON), bytes, ms; delayMs: extra wait before "respond"
//           requestHeaders     added to the forwarded request, e.g. {"Prefer":"example=empty"} for prism
//
// CONTROL, on the same port, never forwarded:
//   GET    /__fault/log[?path=REGEX][&forwarded=true]   every request: n, at, ms, method, path, headers, body, mail, rule,
//                                                        forwarded, upstreamStatus, status, clientGone
//   DELETE /__fault/log
//   GET    /__fault/rules            the rules with seen/fired counters
//   PUT    /__fault/rules            replace all (body: array);  POST: append (array or one);  DELETE: none
//   GET    /__fault/wait?id=ID[&times=1][&timeout=10000]   answers when rule ID has fired (for "hold": is holding; for
//                                                        "after": the server has answered); 408 when it has not
//   POST   /__fault/release?id=ID[&how=continue|drop]
//
// The Authorization header and keys in the query are shortened in the log. Bodies are kept whole (16 MiB at most).
import http from 'node:http';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const MAX_BODY = 16 * 1024 * 1024;
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const short = (secret) => 'sha256:' + createHash('sha256').update(secret).digest('hex').slice(0, 12);
const isText = (buf) => !buf.subarray(0, 4096).includes(0);

function decodeMail(bodyText) {
  try {
    const o = JSON.parse(bodyText);
    const raw = o.raw ?? o.message?.raw;
    return typeof raw === 'string' ? Buffer.from(raw, 'base64url').toString('utf8') : undefined;
  } catch { return undefined; }
}

function readAll(stream) {
  return new Promise((resolve, reject) => {
    const chunks = []; let size = 0;
    stream.on('data', (c) => { size += c.length; if (size > MAX_BODY) reject(new Error('body too large')); else chunks.push(c); });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
    stream.on('aborted', () => reject(new Error('client went away')));
  });
}

function compile(list) {
  if (!Array.isArray(list)) list = [list];
  return list.map((r, i) => {
    if (!['respond', 'drop', 'reset', 'cut', 'delay', 'hold', 'pass'].includes(r.do)) throw new Error(`rule ${i}: unknown do "${r.do}"`);
    if (!['before', 'after', undefined].includes(r.when)) throw new Error(`rule ${i}: when is "before" or "after"`);
    if (r.do === 'cut' && r.when !== 'after') throw new Error(`rule ${i}: cut needs when "after"`);
    return { ...r, id: r.id ?? `r${i}`, when: r.when ?? 'before', seen: 0, fired: 0, waiting: [],
      re: { path: r.path && new RegExp(r.path), body: r.bodyMatch && new RegExp(r.bodyMatch, 'm'), mail: r.mail && new RegExp(r.mail, 'm') } };
  });
}

function turn(on, n) {
  if (on === undefined) return true;
  if (typeof on === 'number') return n === on;
  if (Array.isArray(on)) return on.includes(n);
  if (on.every) return n % on.every === 0;
  return n >= (on.from ?? 1) && n <= (on.to ?? Infinity);
}

export async function startProxy({ target, port = 0, rules = [], log: logFile, shim } = {}) {
  const t = new URL(target);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(t.hostname)) throw new Error('the target must be a loopback address');
  let active = compile(rules);
  let log = [];
  let counter = 0;
  const waiters = new Set();
  const agent = new http.Agent({ keepAlive: true });

  // One plain request to the real server; also given to the shim.
  const upstream = ({ method, path, headers = {}, body }) => new Promise((resolve, reject) => {
    const h = { ...headers, host: t.host };
    delete h['transfer-encoding']; delete h.connection; delete h['accept-encoding'];
    if (body !== undefined) h['content-length'] = String(body.length); // after a shim changed it, too
    const req = http.request({ agent, hostname: t.hostname, port: t.port || 80, method, path, headers: h }, resolve);
    req.on('error', reject);
    req.end(body);
  });

  const fire = (rule) => {
    rule.fired++;
    for (const w of [...waiters]) if (w.id === rule.id && rule.fired >= w.times) { waiters.delete(w); w.done(true); }
  };

  async function control(req, res, url) {
    const send = (status, o) => { res.writeHead(status, { 'content-type': 'application/json' }); res.end(JSON.stringify(o, null, 1)); };
    const what = url.pathname.slice('/__fault/'.length);
    const visible = () => active.map(({ re, waiting, ...r }) => ({ ...r, holding: waiting.length }));
    if (what === 'log' && req.method === 'GET') {
      const re = url.searchParams.get('path') && new RegExp(url.searchParams.get('path'));
      const fwd = url.searchParams.get('forwarded');
      return send(200, { requests: log.filter((e) => (!re || re.test(e.path)) && (fwd === null || String(e.forwarded) === fwd)) });
    }
    if (what === 'log' && req.method === 'DELETE') { log = []; return send(200, { requests: [] }); }
    if (what === 'rules') {
      try {
        if (req.method === 'DELETE') active = [];
        else if (req.method === 'PUT') active = compile(JSON.parse(await readAll(req)));
        else if (req.method === 'POST') active.push(...compile(JSON.parse(await readAll(req))));
      } catch (e) { return send(400, { error: String(e.message) }); }
      return send(200, { rules: visible() });
    }
    if (what === 'wait') {
      const id = url.searchParams.get('id');
      const times = Number(url.searchParams.get('times') ?? 1);
      const rule = active.find((r) => r.id === id);
      if (!rule) return send(404, { error: `no rule ${id}` });
      if (rule.fired >= times) return send(200, { fired: rule.fired });
      const ok = await new Promise((done) => {
        const w = { id, times, done };
        waiters.add(w);
        setTimeout(() => { if (waiters.delete(w)) done(false); }, Number(url.searchParams.get('timeout') ?? 10000));
      });
      return send(ok ? 200 : 408, { fired: rule.fired });
    }
    if (what === 'release' && req.method === 'POST') {
      const rule = active.find((r) => r.id === url.searchParams.get('id'));
      if (!rule) return send(404, { error: 'no such rule' });
      const n = rule.waiting.length;
      for (const go of rule.waiting.splice(0)) go(url.searchParams.get('how') ?? 'continue');
      return send(200, { released: n });
    }
    send(404, { error: 'unknown control request' });
  }

  async function handle(req, res) {
    const url = new URL(req.url, 'http://proxy');
    if (url.pathname.startsWith('/__fault/')) return control(req, res, url);

    const started = Date.now();
    const body = await readAll(req);
    const text = isText(body) ? body.toString('utf8') : undefined;
    const mail = text && decodeMail(text);
    const entry = {
      n: ++counter, at: new Date(started).toISOString(), method: req.method,
      path: req.url.replace(/([?&](?:key|api_key|access_token)=)([^&]+)/g, (_, k, v) => k + short(v)),
      headers: { ...req.headers }, body: text ?? { base64: body.toString('base64') }, ...(mail ? { mail } : {}), forwarded: false,
    };
    for (const h of ['authorization', 'x-goog-api-key', 'x-api-key']) if (entry.headers[h]) entry.headers[h] = short(entry.headers[h]);
    log.push(entry);
    let closedByUs = false;
    res.once('close', () => { if (!res.writableFinished && !closedByUs) entry.clientGone = true; });
    const finish = (status) => {
      entry.status = status; entry.ms = Date.now() - started;
      if (logFile) appendFileSync(logFile, JSON.stringify(entry) + '\n');
    };

    const close = (hard) => { closedByUs = true; if (hard) req.socket.resetAndDestroy(); else req.socket.destroy(); };

    let rule;
    for (const r of active) {
      if (r.method && r.method !== req.method) continue;
      if (r.re.path && !r.re.path.test(req.url)) continue;
      if (r.re.body && !(text && r.re.body.test(text))) continue;
      if (r.re.mail && !(mail && r.re.mail.test(mail))) continue;
      r.seen++;
      if (!rule && turn(r.on, r.seen)) rule = r;
    }
    if (rule) entry.rule = rule.id;

    const answer = (status, headers, payload) => {
      if (res.destroyed) return finish(null);
      const b = payload === undefined ? Buffer.alloc(0) : Buffer.isBuffer(payload) ? payload
        : Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
      const h = { ...headers };
      for (const k of Object.keys(h)) if (['transfer-encoding', 'connection', 'content-length', 'keep-alive'].includes(k.toLowerCase())) delete h[k];
      if (status !== 204 && status !== 304) h['content-length'] = b.length;
      res.writeHead(status, h);
      res.end(b);
      finish(status);
    };
    const invented = async () => {
      if (rule.delayMs) await sleep(rule.delayMs);
      const json = typeof rule.body !== 'string';
      answer(rule.status ?? 500, { 'content-type': json ? 'application/json; charset=UTF-8' : 'text/plain', ...rule.headers }, rule.body ?? '');
    };
    const hold = () => new Promise((go) => { rule.waiting.push(go); fire(rule); });

    // --- before the server sees it ---
    if (rule && rule.when === 'before') {
      if (rule.do === 'respond') { fire(rule); return invented(); }
      if (rule.do === 'drop' || rule.do === 'reset') { fire(rule); close(rule.do === 'reset'); return finish(null); }
      if (rule.do === 'delay') { fire(rule); await sleep(rule.ms ?? 1000); }
      if (rule.do === 'pass') fire(rule);
      if (rule.do === 'hold' && (await hold()) === 'drop') { close(); return finish(null); }
    }

    // --- the server's own work: once begun it is carried through, even if the client goes away ---
    const out = { method: req.method, path: req.url, headers: { ...req.headers, ...(rule?.requestHeaders ?? {}) }, body };
    entry.forwarded = true;
    let up; let payload; let streamed = false;
    try {
      const own = await shim?.request?.(out, { upstream, readAll });
      if (own) { up = { statusCode: own.status, headers: own.headers ?? { 'content-type': 'application/json' } }; payload = Buffer.from(own.body ?? ''); entry.shim = true; }
      else {
        up = await upstream(out);
        const buffered = (rule && rule.when === 'after' && rule.do !== 'pass') || shim?.response;
        if (buffered && !/event-stream/.test(up.headers['content-type'] ?? '')) payload = await readAll(up);
        else if (rule && rule.when === 'after' && rule.do !== 'pass') payload = await readAll(up);
        else streamed = true;
        if (payload && shim?.response) payload = (await shim.response(out, { status: up.statusCode, headers: up.headers, body: payload }, { upstream, readAll })) ?? payload;
      }
    } catch (e) {
      return answer(502, { 'content-type': 'application/json' }, { error: { code: 502, message: `fault-proxy: upstream: ${e.message}` } });
    }
    entry.upstreamStatus = up.statusCode;

    if (rule && rule.when === 'after') {
      if (rule.do === 'respond') { fire(rule); return invented(); }
      if (rule.do === 'drop' || rule.do === 'reset') { fire(rule); close(rule.do === 'reset'); return finish(null); }
      if (rule.do === 'cut') {
        fire(rule);
        const h = { ...up.headers, 'content-length': payload.length }; delete h['transfer-encoding']; delete h.connection;
        res.writeHead(up.statusCode, h);
        return res.write(payload.subarray(0, rule.bytes ?? Math.floor(payload.length / 2)), () => { setTimeout(() => close(), 20); finish(up.statusCode); });
      }
      if (rule.do === 'delay') { fire(rule); await sleep(rule.ms ?? 1000); }
      if (rule.do === 'pass') fire(rule);
      if (rule.do === 'hold' && (await hold()) === 'drop') { close(); return finish(null); }
    }

    if (!streamed) return answer(up.statusCode, up.headers, payload);
    // Pass server-sent events and large bodies on as they come.
    const h = { ...up.headers }; delete h.connection; delete h['keep-alive'];
    res.writeHead(up.statusCode, h);
    up.on('data', (c) => res.write(c));
    up.on('end', () => { res.end(); finish(up.statusCode); });
    up.on('error', () => { close(); finish(null); });
    up.on('aborted', () => { close(); finish(null); });
  }

  const server = http.createServer((req, res) => {
    handle(req, res).catch((e) => { if (!res.headersSent && !res.destroyed) { res.writeHead(502); res.end(`fault-proxy: ${e.message}`); } else res.destroy(); });
  });
  server.keepAliveTimeout = 30000;
  await new Promise((resolve, reject) => { server.once('error', reject); server.listen(port, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => { server.closeAllConnections(); agent.destroy(); return new Promise((r) => server.close(r)); },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values: o } = parseArgs({ options: {
    target: { type: 'string' }, port: { type: 'string', default: '0' }, rules: { type: 'string' }, log: { type: 'string' },
    shim: { type: 'string' }, 'die-with-stdin': { type: 'boolean', default: false },
  } });
  if (!o.target) { console.error('--target http://127.0.0.1:PORT is needed'); process.exit(2); }
  const proxy = await startProxy({
    target: o.target, port: Number(o.port), log: o.log,
    rules: o.rules ? JSON.parse(readFileSync(o.rules, 'utf8')) : [],
    shim: o.shim ? (await import(pathToFileURL(o.shim).href)).default : undefined,
  });
  const stop = () => proxy.close().then(() => process.exit(0));
  process.on('SIGTERM', stop); process.on('SIGINT', stop);
  if (o['die-with-stdin']) { process.stdin.on('end', stop); process.stdin.resume(); }
  console.log(JSON.stringify({ ready: true, url: proxy.url, pid: process.pid }));
}

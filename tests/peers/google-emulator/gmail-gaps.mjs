// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills, in front of the emulator, the gaps that matter for mail outreach. Loaded by ../fault-proxy.mjs (--shim).
// Every mail, thread, draft and history record is still the emulator's; this file only
//   - answers users.getProfile, which the emulator lacks, from the emulator's own lists;
//   - turns search operators it does not know into ones it knows (newer_than: older_than: from:me to:me in:anywhere)
//     and answers 501 to the ones it would silently get wrong (OR, {}, -x, cc:, filename:, subject:"two words", ...);
//   - checks the scopes of tokens whose issue passed through this proxy (table from Google's Discovery document);
//   - sends a draft as Gmail documents it: the draft is deleted and a NEW message with the label SENT appears;
//   - refuses to send a mail without a recipient, or one that is not base64url;
//   - gives payload.headers all headers of the mail, RFC 2047 decoded (the emulator knows ten of them);
//   - leaves out what Gmail leaves out: empty lists, and everything but id, threadId, labelIds after a write.
// GMAIL_GAPS_MESSAGE_ID=rewrite  replaces the Message-ID of every sent mail by <CA...@mail.gmail.com> and keeps ours in
//   X-Google-Original-Message-ID. Sources disagree on whether Gmail does that, so a program must survive both.
import { randomBytes } from 'node:crypto';

const A = 'https://www.googleapis.com/auth/gmail.';
const FULL = 'https://mail.google.com/';
const READ = [FULL, A + 'modify', A + 'readonly'];
const DRAFT = [FULL, A + 'modify', A + 'compose'];
const SCOPES = [ // method, path after /users/{id}/, scopes of which one is needed
  ['GET', /^profile$/, [...READ, A + 'compose', A + 'metadata']],
  ['POST', /^messages\/send$/, [...DRAFT, A + 'send']],
  ['POST', /^messages(\/import)?$/, [FULL, A + 'modify', A + 'insert']],
  ['POST', /^(messages|threads)\/[^/]+\/(modify|trash|untrash)$/, [FULL, A + 'modify']],
  ['POST', /^messages\/batch(Modify)$/, [FULL, A + 'modify']],
  ['POST', /^messages\/batchDelete$/, [FULL]],
  ['DELETE', /^(messages|threads)\/[^/]+$/, [FULL]],
  ['GET', /^messages\/[^/]+\/attachments\/[^/]+$/, READ],
  ['GET', /^(messages|threads)(\/[^/]+)?$/, [...READ, A + 'metadata']],
  ['GET', /^history$/, [...READ, A + 'metadata']],
  ['GET', /^drafts(\/[^/]+)?$/, [...READ, A + 'compose']],
  ['POST', /^drafts(\/send)?$/, DRAFT],
  ['PUT', /^drafts\/[^/]+$/, DRAFT],
  ['DELETE', /^drafts\/[^/]+$/, DRAFT],
  ['GET', /^labels(\/[^/]+)?$/, [...READ, A + 'labels', A + 'metadata']],
  ['POST', /^labels$/, [FULL, A + 'modify', A + 'labels']],
  ['GET', /^settings\/sendAs(\/[^/]+)?$/, [...READ, A + 'settings.basic']],
];

const tokens = new Map(); // access token -> scopes, for tokens issued through this proxy
const mails = new Map(); //  message id + history id -> all headers

const json = (status, o) => ({ status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(o) });
const error = (code, message, reason, status, details) =>
  json(code, { error: { code, message, errors: [{ message, domain: 'global', reason }], status, ...(details ? { details } : {}) } });
const parse = (buf) => { try { return JSON.parse(buf.toString('utf8')); } catch { return undefined; } };

function split(path) {
  const url = new URL(path, 'http://x');
  const m = /^(?:\/upload)?\/gmail\/v1\/users\/([^/]+)\/(.+)$/.exec(url.pathname);
  return { url, user: m?.[1], rest: m?.[2] };
}

// ---- mail text ----
function decodeWord(value) {
  return value.replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1').replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (all, charset, how, text) => {
    try {
      const bytes = how.toLowerCase() === 'b' ? Buffer.from(text, 'base64')
        : Buffer.from(text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, h) => String.fromCharCode(parseInt(h, 16))), 'latin1');
      return new TextDecoder(charset).decode(bytes);
    } catch { return all; }
  });
}
function headersOf(text) {
  const head = text.split(/\r?\n\r?\n/, 1)[0].replace(/\r?\n[ \t]+/g, ' ');
  return head.split(/\r?\n/).map((l) => /^([^:\s]+):\s*(.*)$/.exec(l)).filter(Boolean).map(([, name, value]) => ({ name, value: decodeWord(value) }));
}
function rewriteMessageId(raw) {
  if (process.env.GMAIL_GAPS_MESSAGE_ID !== 'rewrite') return raw;
  const text = Buffer.from(raw, 'base64url').toString('latin1');
  const fresh = `Message-ID: <CA${randomBytes(24).toString('base64url')}@mail.gmail.com>`;
  const out = /^message-id:/im.test(text.split(/\r?\n\r?\n/, 1)[0])
    ? text.replace(/^message-id:[ \t]*(.*)$/im, (_, old) => `${fresh}\r\nX-Google-Original-Message-ID: ${old.trim()}`) : `${fresh}\r\n${text}`;
  return Buffer.from(out, 'latin1').toString('base64url');
}
function unsendable(raw) {
  if (!/^[A-Za-z0-9_\-+/=\s]*$/.test(raw)) return error(400, "Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed.", 'invalidArgument', 'INVALID_ARGUMENT');
  const to = headersOf(Buffer.from(raw, 'base64url').toString('utf8')).filter((h) => /^(to|cc|bcc)$/i.test(h.name) && h.value.includes('@'));
  if (!to.length) return error(400, 'Recipient address required', 'invalidArgument', 'INVALID_ARGUMENT');
}

// ---- search ----
const DAY = 86400;
const UNITS = { h: 3600, d: DAY, m: 30 * DAY, y: 365 * DAY };
function translate(q, email, params) {
  const out = [];
  for (const term of q.match(/"[^"]+"|\S+/g) ?? []) {
    const age = /^(newer|older)_than:(\d+)([hdmy])$/i.exec(term);
    if (age) { out.push(`${age[1].toLowerCase() === 'newer' ? 'after' : 'before'}:${Math.floor(Date.now() / 1000) - Number(age[2]) * UNITS[age[3].toLowerCase()]}`); continue; }
    if (/^(from|to):me$/i.test(term)) { out.push(term.replace(/me$/i, email)); continue; }
    if (/^in:anywhere$/i.test(term)) { params.set('includeSpamTrash', 'true'); continue; }
    const known = /^(-?label|in|is|from|to|subject|rfc822msgid|before|after):[^("{][^"]*$|^has:attachment$|^"[^"]+"$|^AND$/i.test(term);
    const plain = !/[:{}()"|]/.test(term) && !/^-/.test(term) && !/^OR$/.test(term);
    if (!known && !plain) return { unknown: term };
    out.push(term);
  }
  return { q: out.join(' ') };
}

export default {
  async request(req, { upstream, readAll }) {
    const { url, user, rest } = split(req.path);
    if (!rest) return;
    const auth = { authorization: req.headers.authorization ?? '' };
    const ask = async (path) => { const r = await upstream({ method: 'GET', path, headers: auth }); return { status: r.statusCode, body: await readAll(r) }; };

    const scopes = tokens.get((req.headers.authorization ?? '').replace(/^Bearer\s+/i, ''));
    const rule = SCOPES.find(([m, re]) => m === req.method && re.test(rest));
    if (scopes && rule && !rule[2].some((s) => scopes.includes(s))) {
      return error(403, 'Request had insufficient authentication scopes.', 'insufficientPermissions', 'PERMISSION_DENIED',
        [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', domain: 'googleapis.com', metadata: { service: 'gmail.googleapis.com' } }]);
    }
    const base = `/gmail/v1/users/${user}`;

    if (req.method === 'GET' && rest === 'profile') {
      const m = await ask(`${base}/messages?includeSpamTrash=true&maxResults=1`);
      if (m.status !== 200) return { status: m.status, headers: { 'content-type': 'application/json' }, body: m.body };
      const [t, h, u] = await Promise.all([ask(`${base}/threads?includeSpamTrash=true&maxResults=1`), ask(`${base}/history?startHistoryId=1&maxResults=1`), ask('/oauth2/v2/userinfo')]);
      return json(200, { emailAddress: parse(u.body).email, messagesTotal: parse(m.body).resultSizeEstimate, threadsTotal: parse(t.body).resultSizeEstimate, historyId: parse(h.body).historyId });
    }

    const q = url.searchParams.get('q');
    if (req.method === 'GET' && q !== null && /^(messages|threads|drafts)$/.test(rest)) {
      if (rest === 'drafts') return error(501, 'test peer: drafts.list does not search (use messages.list with in:drafts)', 'notImplemented', 'UNIMPLEMENTED');
      const email = /(from|to):me\b/i.test(q) ? parse((await ask('/oauth2/v2/userinfo')).body)?.email : '';
      const r = translate(q, email, url.searchParams);
      if (r.unknown) return error(501, `test peer: search operator not supported: ${r.unknown}`, 'notImplemented', 'UNIMPLEMENTED');
      if (r.q) url.searchParams.set('q', r.q); else url.searchParams.delete('q');
      req.path = url.pathname + url.search;
    }

    const body = req.method === 'POST' && /json/.test(req.headers['content-type'] ?? '') ? parse(req.body) : undefined;
    if (req.method === 'POST' && rest === 'messages/send' && typeof body?.raw === 'string') {
      const bad = unsendable(body.raw);
      if (bad) return bad;
      req.body = Buffer.from(JSON.stringify({ ...body, raw: rewriteMessageId(body.raw) }));
    }
    if (req.method === 'POST' && rest === 'drafts/send' && body?.id) {
      if (body.message?.raw) return error(501, 'test peer: drafts.send with new content is not supported', 'notImplemented', 'UNIMPLEMENTED');
      const d = await ask(`${base}/drafts/${encodeURIComponent(body.id)}?format=raw`);
      if (d.status !== 200) return { status: d.status, headers: { 'content-type': 'application/json' }, body: d.body };
      const { message } = parse(d.body);
      const bad = unsendable(message.raw);
      if (bad) return bad;
      const payload = Buffer.from(JSON.stringify({ raw: rewriteMessageId(message.raw), threadId: message.threadId }));
      const sent = await upstream({ method: 'POST', path: `${base}/messages/send`, headers: { ...auth, 'content-type': 'application/json' }, body: payload });
      const answer = parse(await readAll(sent));
      await readAll(await upstream({ method: 'DELETE', path: `${base}/drafts/${encodeURIComponent(body.id)}`, headers: auth }));
      return json(sent.statusCode, { id: answer.id, threadId: answer.threadId, labelIds: answer.labelIds });
    }
  },

  async response(req, res, { upstream, readAll }) {
    if (res.status !== 200 || !/json/.test(res.headers['content-type'] ?? '')) return;
    const o = parse(res.body);
    if (!o) return;
    const { url, user, rest } = split(req.path);
    if (url.pathname === '/oauth2/token' && o.access_token) { tokens.set(o.access_token, (o.scope ?? '').split(/\s+/)); return; }
    if (!rest) return;

    if (req.method === 'GET') {
      for (const k of ['messages', 'threads', 'drafts', 'history']) if (Array.isArray(o[k]) && !o[k].length) delete o[k];
      const format = url.searchParams.get('format') ?? 'full';
      const whole = rest.startsWith('threads/') ? o.messages : rest.startsWith('drafts/') ? [o.message] : /^messages\/[^/]+$/.test(rest) ? [o] : [];
      if (format === 'full' || format === 'metadata') {
        const want = url.searchParams.getAll('metadataHeaders').map((h) => h.toLowerCase());
        for (const m of whole ?? []) {
          if (!m?.payload) continue;
          const key = `${m.id} ${m.historyId}`;
          if (!mails.has(key)) {
            const r = await upstream({ method: 'GET', path: `/gmail/v1/users/${user}/messages/${m.id}?format=raw`, headers: { authorization: req.headers.authorization ?? '' } });
            mails.set(key, headersOf(Buffer.from(parse(await readAll(r))?.raw ?? '', 'base64url').toString('utf8')));
          }
          m.payload.headers = mails.get(key).filter((h) => format === 'full' || !want.length || want.includes(h.name.toLowerCase()));
        }
      }
      return Buffer.from(JSON.stringify(o));
    }
    const brief = ({ id, threadId, labelIds }) => ({ id, threadId, labelIds });
    if (/^messages(\/|$)/.test(rest) && o.id) return Buffer.from(JSON.stringify(brief(o)));
    if (/^drafts(\/|$)/.test(rest) && o.message) return Buffer.from(JSON.stringify({ id: o.id, message: brief(o.message) }));
  },
};

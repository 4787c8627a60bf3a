#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the third-party Google OAuth + Gmail emulator (npm package "emulate", service "google") on 127.0.0.1,
// and in front of it, in the same process, ../fault-proxy.mjs with gmail-gaps.mjs. The program under test talks to "url".
//
//   node start.mjs [--port N] [--seed seed.json] [--rules rules.json] [--log log.jsonl] [--direct] [--unrepaired]
//
// --port 0 (the default) picks a free port. When ready it prints ONE line of JSON:
//   {"ready":true,"url":"http://127.0.0.1:43210","direct":"http://127.0.0.1:43211","pid":1234}
// "url" is the proxy (faults, log, gap filling), "direct" the emulator itself.
// --direct      only the emulator, no proxy and no gap filling.
// --unrepaired  without the two repairs of fix-upstream.mjs.
// SIGHUP puts the store back to the seed (mail, drafts, history, refresh tokens; issued access tokens stay valid).
// SIGTERM or SIGINT ends it, and so does the end of stdin with --die-with-stdin (a crashed test leaves no server behind).
//
// The package's own command line needs Node >= 22.15; its library API, used here, also runs on Node 20.
import { createServer } from 'node:net';
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

// The packages lie where install.sh put them: in the folder that this program is started in.
function installed(file) { return pathToFileURL(`${process.cwd()}/node_modules/${file}`).href; }

const { values: o } = parseArgs({ options: {
  port: { type: 'string', default: '0' },
  seed: { type: 'string', default: new URL('./seed.json', import.meta.url).pathname },
  rules: { type: 'string' }, log: { type: 'string' },
  direct: { type: 'boolean', default: false }, unrepaired: { type: 'boolean', default: false },
  'die-with-stdin': { type: 'boolean', default: false },
} });

const repaired = new Set();
if (!o.unrepaired) {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', (name) => repaired.add(name)).unref();
  register('./fix-upstream.mjs', import.meta.url, { data: { port: port2 }, transferList: [port2] });
}
const { createEmulator } = await import(installed('emulate/dist/api.js'));

// The public base URL must be known before the start: it is the issuer in the ID tokens and in the discovery document.
const freePort = () => new Promise((resolve, reject) => {
  const s = createServer();
  s.once('error', reject);
  s.listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => resolve(port)); });
});
const publicPort = Number(o.port) || await freePort();
const url = `http://127.0.0.1:${publicPort}`;
const directPort = o.direct ? publicPort : await freePort();
const direct = `http://127.0.0.1:${directPort}`;
const emulator = await createEmulator({
  service: 'google', port: directPort, hostname: '127.0.0.1', baseUrl: url,
  seed: JSON.parse(readFileSync(o.seed, 'utf8')),
});
// "google" itself is loaded by createEmulator, so only now can both repairs be counted.
for (let i = 0; i < 100 && !o.unrepaired && repaired.size < 2; i++) await new Promise((r) => setTimeout(r, 20));
if (!o.unrepaired && repaired.size !== 2) {
  console.error(`fix-upstream.mjs: only these repairs fitted: ${[...repaired]}. Is "emulate" the pinned version?`);
  process.exit(1);
}

let proxy;
if (!o.direct) {
  const { startProxy } = await import('../fault-proxy.mjs');
  const { default: shim } = await import('./gmail-gaps.mjs');
  proxy = await startProxy({ target: direct, port: publicPort, shim, log: o.log, rules: o.rules ? JSON.parse(readFileSync(o.rules, 'utf8')) : [] });
}

const stop = async () => { await proxy?.close(); await emulator.close(); process.exit(0); };
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', () => emulator.reset());
if (o['die-with-stdin']) { process.stdin.on('end', stop); process.stdin.resume(); }

console.log(JSON.stringify({ ready: true, url, direct, pid: process.pid }));

#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presses the buttons of oidc-provider's development pages: login, then consent; follows the redirect to the program.
//   node consent.mjs URL [--email sender@outreach.test] [--deny] [--show]
import { parseArgs } from 'node:util';
const { values: o, positionals: [start] } = parseArgs({ allowPositionals: true, options: {
  email: { type: 'string', default: 'sender@outreach.test' }, deny: { type: 'boolean', default: false }, show: { type: 'boolean', default: false },
} });
const jar = new Map();
async function go(url, options = {}) {
  const r = await fetch(url, { ...options, redirect: 'manual', headers: { ...options.headers, cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') } });
  for (const c of r.headers.getSetCookie()) { const [pair] = c.split(';'); const i = pair.indexOf('='); if (pair.slice(i + 1)) jar.set(pair.slice(0, i), pair.slice(i + 1)); else jar.delete(pair.slice(0, i)); }
  return r;
}
const origin = new URL(start).origin;
let url = new URL(start);
for (let step = 0; step < 12; step++) {
  if (url.origin !== origin) {
    if (o.show) { console.log(url.href); process.exit(0); }
    const back = await fetch(url);
    console.log(JSON.stringify({ redirect: url.href, status: back.status, body: (await back.text()).slice(0, 500) }));
    process.exit(0);
  }
  let r = await go(url);
  if (r.status === 200) {
    const html = await r.text();
    if (o.deny) { url = new URL(/href="([^"]*\/abort)"/.exec(html)[1], url); continue; }
    const action = new URL(/<form[^>]*action="([^"]*)"/.exec(html)[1], url);
    const prompt = /name="prompt" value="([^"]*)"/.exec(html)[1];
    r = await go(action, { method: 'POST', body: new URLSearchParams(prompt === 'login' ? { prompt, login: o.email, password: 'x' } : { prompt }) });
  }
  if (r.status < 300 || r.status >= 400) { console.error(`${url.pathname} answered ${r.status}: ${(await r.text()).replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 300)}`); process.exit(1); }
  url = new URL(r.headers.get('location'), url);
}
console.error('too many steps'); process.exit(1);

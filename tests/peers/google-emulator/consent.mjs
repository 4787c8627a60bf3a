#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the browser and the person at the consent page of the emulator: opens the authorization URL, presses the button
// of one account, follows the redirect to the program's loopback address and prints what the program answered there.
//
//   node consent.mjs URL [--email sender@outreach.test] [--grant "openid email"] [--deny] [--show]
//
// --email  the account (default: the URL's login_hint, else the first button that is not testuser@gmail.com)
// --grant  the scopes the person leaves ticked (Google lets people untick some); default: all that were asked for
// --deny   the person presses Cancel: the program gets ?error=access_denied&state=...
// --show   do not follow the redirect, only print it
//
// As the desktop's browser: put an executable file named xdg-open first in PATH that runs
//   exec node /path/to/consent.mjs "$1"
import { parseArgs } from 'node:util';

const { values: o, positionals: [start] } = parseArgs({ allowPositionals: true, options: {
  email: { type: 'string' }, grant: { type: 'string' }, deny: { type: 'boolean', default: false }, show: { type: 'boolean', default: false },
} });
const unescape = (s) => s.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const fail = (text) => { console.error(text); process.exit(1); };

const url = new URL(start);
let target;
if (o.deny) {
  target = new URL(url.searchParams.get('redirect_uri'));
  target.searchParams.set('error', 'access_denied');
  if (url.searchParams.has('state')) target.searchParams.set('state', url.searchParams.get('state'));
} else {
  const page = await fetch(url);
  const html = await page.text();
  if (page.status !== 200) fail(`the authorization page answered ${page.status}: ${html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 300)}`);
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map(([, action, inner]) => ({
    action: unescape(action),
    fields: Object.fromEntries([...inner.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, k, v]) => [unescape(k), unescape(v)])),
  }));
  const email = o.email ?? url.searchParams.get('login_hint');
  const form = email ? forms.find((f) => f.fields.email === email) : forms.find((f) => f.fields.email !== 'testuser@gmail.com');
  if (!form) fail(`no account ${email ?? ''} on the page; there are: ${forms.map((f) => f.fields.email)}`);
  if (o.grant !== undefined) form.fields.scope = o.grant;
  const answer = await fetch(new URL(form.action, url), { method: 'POST', body: new URLSearchParams(form.fields), redirect: 'manual' });
  if (answer.status !== 302) fail(`the consent answered ${answer.status}: ${await answer.text()}`);
  target = new URL(answer.headers.get('location'));
  // Google adds these to the redirect; the emulator does not.
  target.searchParams.set('scope', form.fields.scope);
}
if (!['127.0.0.1', 'localhost', '[::1]'].includes(target.hostname)) fail(`not a loopback redirect: ${target}`);
if (o.show) { console.log(target.href); process.exit(0); }
const back = await fetch(target);
console.log(JSON.stringify({ redirect: target.href, status: back.status, body: (await back.text()).slice(0, 500) }));

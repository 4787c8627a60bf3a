#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts oidc-provider (a certified OpenID Connect server) as a STRICT OAuth peer. The Google emulator accepts a wrong
// redirect_uri, a wrong client_id and reused refresh tokens at its token endpoint; this one checks what the RFCs say:
// exact redirect URI (for a native client any port on the loopback address), S256 PKCE required, one use per code,
// client authentication, revocation, expiry of access tokens, optionally rotating refresh tokens.
//
//   node start.mjs [--port N] [--access-ttl 3600] [--rotate] [--die-with-stdin]
//
// Prints one line of JSON: {"ready":true,"url":"http://127.0.0.1:PORT","pid":N}
// Paths as in the emulator: /o/oauth2/v2/auth  /oauth2/token  /oauth2/revoke  /oauth2/v2/userinfo
// Client: id "desktop.apps.example", secret "desktop-secret", redirect http://127.0.0.1:<any port>/callback (or / )
// The pages are the package's own development pages; consent.mjs beside this file presses their buttons.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

// The packages lie where install.sh put them: in the folder that this program is started in.
function installed(file) { return pathToFileURL(`${process.cwd()}/node_modules/${file}`).href; }
const { Provider } = await import(installed('oidc-provider/lib/index.js'));

const { values: o } = parseArgs({ options: {
  port: { type: 'string', default: '0' }, 'access-ttl': { type: 'string', default: '3600' },
  rotate: { type: 'boolean', default: false }, 'die-with-stdin': { type: 'boolean', default: false },
} });
const freePort = () => new Promise((resolve, reject) => {
  const s = createServer();
  s.once('error', reject);
  s.listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => resolve(port)); });
});
const port = Number(o.port) || await freePort();
const url = `http://127.0.0.1:${port}`;
const gmail = ['send', 'readonly', 'modify', 'compose', 'metadata', 'labels'].map((s) => `https://www.googleapis.com/auth/gmail.${s}`);

const provider = new Provider(url, {
  clients: [{
    client_id: 'desktop.apps.example', client_secret: 'desktop-secret', application_type: 'native',
    redirect_uris: ['http://127.0.0.1/callback', 'http://127.0.0.1/'],
    grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
  }],
  scopes: ['openid', 'offline_access', 'email', 'profile', ...gmail],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  pkce: { required: () => true },
  issueRefreshToken: async () => true,
  rotateRefreshToken: () => o.rotate,
  ttl: { AccessToken: Number(o['access-ttl']), AuthorizationCode: 60, IdToken: 3600, RefreshToken: 14 * 86400, Grant: 14 * 86400, Interaction: 600, Session: 86400 },
  findAccount: async (ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, email: sub, email_verified: true, name: sub.split('@')[0] }) }),
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  cookies: { keys: ['only-for-tests'] },
  clockTolerance: 0,
  routes: { authorization: '/o/oauth2/v2/auth', token: '/oauth2/token', revocation: '/oauth2/revoke', userinfo: '/oauth2/v2/userinfo' },
});
const server = provider.listen(port, '127.0.0.1', () => console.log(JSON.stringify({ ready: true, url, pid: process.pid })));
const stop = () => { server.closeAllConnections(); server.close(() => process.exit(0)); };
process.on('SIGTERM', stop); process.on('SIGINT', stop);
if (o['die-with-stdin']) { process.stdin.on('end', stop); process.stdin.resume(); }

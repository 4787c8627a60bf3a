// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two repairs to the emulator (npm "emulate" 0.12.2), applied to its text while Node loads it; nothing on disk changes.
//
//  1. Search by Message-ID. "rfc822msgid:" has 12 characters, upstream cuts off 11, so the search never finds anything.
//  2. Bearer tokens. Upstream takes ANY non-empty token as the first seeded user, so a revoked or invented token works
//     (upstream issue 218; its pull request 217 is not released). Without that fallback the answer is 401, as at Google.
//
// start.mjs registers this file with module.register and stops with an error if a repair no longer fits.
const REPAIRS = [
  { file: /\/emulate\/dist\/dist-[A-Z0-9]+\.js$/, name: 'rfc822msgid',
    from: /(lower\.startsWith\("rfc822msgid:"\)\) \{\s*const \w+ = cleaned\.slice\()11(\))/, to: '$112$2' },
  { file: /\/emulate\/dist\/api\.js$/, name: 'fallback',
    from: /const firstEmail = cfg\?\.users\?\.\[0\]\?\.email \?\? "testuser@gmail\.com";\s*return \{[^}]*\};/, to: 'return void 0;' },
];

let port;
export function initialize(data) { port = data.port; }

export async function load(url, context, nextLoad) {
  const result = await nextLoad(url, context);
  const mine = REPAIRS.filter((r) => r.file.test(url));
  if (!mine.length || !result.source) return result;
  let source = result.source.toString();
  for (const r of mine) {
    if (r.from.test(source)) { source = source.replace(r.from, r.to); port.postMessage(r.name); }
  }
  return { ...result, source };
}

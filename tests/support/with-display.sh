#!/bin/bash
# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X server of its own with a window manager; both are gone afterwards.
#
#   with-display.sh COMMAND [ARGUMENTS…]        DISPLAY is set for it
#
# Needs: xvfb, openbox
set -eu
dir=$(mktemp -d "${TMPDIR:-/tmp}/display.XXXXXX")
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$dir"
}
trap cleanup EXIT
mkfifo "$dir/number"
# The server chooses a free number and writes it when it is ready.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$dir/number" 2>"$dir/xvfb.log" &
pids+=($!)
read -r number < "$dir/number"
export DISPLAY=":$number"
export XDG_RUNTIME_DIR="$dir/runtime"
mkdir -m 700 "$XDG_RUNTIME_DIR"
openbox --sm-disable >"$dir/openbox.log" 2>&1 &
pids+=($!)
"$@"

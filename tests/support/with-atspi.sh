#!/bin/bash
# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X server of its own, in a D-Bus session of its own, with the bus of assistive programs (AT-SPI) beside
# it. Everything is gone when the command ends.
#
#   with-atspi.sh COMMAND [ARGUMENTS…]
#
# Needs: xvfb, openbox, dbus, at-spi2-core. Exit code 77: one of them is not installed.
# shellcheck disable=SC2016 # what stands in single quotes runs in the session, with its variables
set -eu
launcher=
for place in /usr/libexec /usr/lib/at-spi2-core /usr/lib/at-spi2; do
    [ ! -x "$place/at-spi-bus-launcher" ] || launcher=$place/at-spi-bus-launcher
done
if [ -z "$launcher" ] || ! command -v dbus-run-session >/dev/null || ! command -v Xvfb >/dev/null; then exit 77; fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/overture-atspi.XXXXXX")
trap 'rm -rf "$folder"' EXIT
# A bus that starts no service by itself: only what is started below is there.
cat > "$folder/bus.conf" <<'CONF'
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export LAUNCHER=$launcher QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$(dirname "$0")/with-display.sh" dbus-run-session --config-file="$folder/bus.conf" -- bash -c '
    "$LAUNCHER" --launch-immediately >/dev/null 2>&1 &
    bus=$!
    trap "kill $bus 2>/dev/null; wait $bus 2>/dev/null || true" EXIT
    for _ in $(seq 400); do
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
        sleep 0.05
    done
    "$@"' with-atspi "$@" 2> >(grep -v 'Failed to set fd limit' >&2)

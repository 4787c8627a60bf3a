#!/bin/bash
# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a D-Bus session of its own with a password store of its own, also as root and without a display:
#
#     tests/support/with-keyring.sh unlocked|locked|none|nobus|hung COMMAND…
#
# unlocked: an open keyring; locked: there is one, but nobody can be asked for its password; none: a session without a
# password store; nobus: no session bus at all; hung: the store is there and never answers. Bus, store and keyring are
# gone when the command ends.
# Exit code 77: the packages that this needs (dbus, and but for none gnome-keyring) are not installed.
# shellcheck disable=SC2016 # what stands in single quotes runs in the session, with its variables
set -eu

[ $# -gt 1 ] || { sed -n '4,11s/^# \{0,1\}//p' "$0"; exit 2; }
export KEYRING_STATE=$1
shift
if [ "$KEYRING_STATE" = nobus ]; then
    unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
    empty=$(mktemp -d "${TMPDIR:-/tmp}/overture-keyring.XXXXXX")
    trap 'rm -rf "$empty"' EXIT
    XDG_RUNTIME_DIR=$empty XDG_DATA_HOME=$empty "$@"
    exit
fi
command -v dbus-run-session >/dev/null && command -v dbus-send >/dev/null || exit 77
[ "$KEYRING_STATE" = none ] || command -v gnome-keyring-daemon >/dev/null || exit 77

folder=$(mktemp -d "${TMPDIR:-/tmp}/overture-keyring.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/data"
export XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

# A bus that starts no service by itself: only what is started below is there.
cat > "$folder/bus.conf" <<'CONF'
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
session() { dbus-run-session --config-file="$folder/bus.conf" -- bash -c "$1" with-keyring "${@:2}" 2> >(grep -v 'Failed to set fd limit' >&2); }

# Shared by both sessions below: start the daemon, wait for its name, stop it at the end.
export KEYRING_STEPS='
bus() { dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus "org.freedesktop.DBus.$1" string:org.freedesktop.secrets; }
daemon() { bus GetConnectionUnixProcessID | sed "s/.*uint32 *//"; }
await() { for _ in $(seq 200); do bus NameHasOwner | grep -q true && return; sleep 0.05; done; echo "with-keyring.sh: the password store does not start" >&2; exit 1; }
stop() { kill -CONT "$pid" 2>/dev/null; kill "$pid" 2>/dev/null; for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.05; done; }
'

if [ "$KEYRING_STATE" = locked ]; then
    # A keyring must have a password before it can be locked.
    session "$KEYRING_STEPS"'
        echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        await; pid=$(daemon); stop'
fi

# The password needs its newline: an empty line makes a keyring with an empty password, no line at all makes none.
session "$KEYRING_STEPS"'
    case $KEYRING_STATE in
    none)          "$@"; exit ;;
    unlocked|hung) echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 ;;
    locked)        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 ;;
    *)             echo "with-keyring.sh: there is no state $KEYRING_STATE" >&2; exit 2 ;;
    esac
    await; pid=$(daemon); trap stop EXIT
    [ "$KEYRING_STATE" != hung ] || kill -STOP "$pid"
    "$@"' "$@"

#!/bin/bash
# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a throw-away PostgreSQL server on 127.0.0.1, so that the store's tests run on both engines:
#
#     tests/support/with-postgres.sh ctest --preset dev
#
# The command finds the server in OVERTURE_TEST_PG_HOST, _PORT, _USER, _PASSWORD and _DATABASE (testdatabase.h reads
# them) and in the usual PGHOST and so on for psql. The server and its data are gone when the command ends. Nothing is
# flushed to the disk: for tests alone. As root it works through the user postgres, because the server refuses root.
# Needs the packages postgresql-15 (or newer) and libqt6sql6-psql.
set -eu

[ $# -gt 0 ] || { sed -n '4,11s/^# \{0,1\}//p' "$0"; exit 2; }

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || { echo "with-postgres.sh: no PostgreSQL server is installed (apt-get install postgresql)" >&2; exit 1; }

folder=$(mktemp -d "${TMPDIR:-/tmp}/overture-postgres.XXXXXX")
chmod 711 "$folder"
server() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    server() { runuser -u postgres -- "$@"; }
    chown postgres: "$folder"
fi

finish() {
    cd /
    server "$programs/pg_ctl" -D "$folder/data" -m immediate -s stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

password=$(head -c 18 /dev/urandom | base64 | tr -d '/+=')
(umask 077; printf '%s' "$password" > "$folder/password")
[ "$(id -u)" != 0 ] || chown postgres: "$folder/password"
start_in=$PWD
cd "$folder"
server "$programs/initdb" -D "$folder/data" -U overture --pwfile="$folder/password" -A scram-sha-256 -E UTF8 \
    --locale=C.UTF-8 --no-sync > "$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }

# Another program may take the free port between asking for it and starting: then the next one is tried.
for attempt in 1 2 3 4 5; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 40000))
    if server "$programs/pg_ctl" -D "$folder/data" -w -s -l "$folder/data/server.log" -o "-p $port -k $folder \
        -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start; then
        break
    fi
    [ "$attempt" != 5 ] || { cat "$folder/data/server.log" >&2; exit 1; }
done
cd "$start_in"

export PGHOST=127.0.0.1 PGPORT=$port PGUSER=overture PGPASSWORD=$password PGDATABASE=postgres
export OVERTURE_TEST_PG_HOST=$PGHOST OVERTURE_TEST_PG_PORT=$PGPORT OVERTURE_TEST_PG_USER=$PGUSER
export OVERTURE_TEST_PG_PASSWORD=$PGPASSWORD OVERTURE_TEST_PG_DATABASE=$PGDATABASE
"$@"

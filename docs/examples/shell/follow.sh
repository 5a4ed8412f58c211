#!/usr/bin/env bash
# Follows news.articles.v1 and holds the current version of every article in an SQLite file, with how far it has read.
# Needs kcat, jq and sqlite3.
#
#   BROKER=localhost:9092 ./follow.sh        and, whenever you like, ./held.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
broker=${BROKER:-localhost:9092}
topic=${TOPIC:-news.articles.v1}
state=${STATE_FILE:-articles.db}

# A reader, or what a killed run of this left behind, may hold the file for a moment.
database() {
  sqlite3 -bail -cmd '.timeout 60000' "$state" "$@"
}

database >/dev/null <<'SQL'
pragma journal_mode = wal;
create table if not exists article (id text primary key, version integer not null, document text not null);
create table if not exists position (partition integer primary key, next integer not null);
SQL

# One partition: each record becomes one transaction, which has the article and the position behind it.
follow() {
  local next
  next=$(database "select coalesce((select next from position where partition = $1), 0)")
  kcat -C -q -u -J -b "$broker" -t "$topic" -p "$1" -o "$next" \
    -X isolation.level=read_committed -X auto.offset.reset=earliest |
    jq --unbuffered -r -f "$here/follow.jq" |
    database
}

set -m # each partition is a process group, so that all of it can be ended
followers=()
trap 'for one in "${followers[@]}"; do kill -- "-$one" 2>/dev/null || true; done' EXIT
for partition in $(kcat -L -J -b "$broker" -t "$topic" | jq '.topics[0].partitions[].partition'); do
  follow "$partition" &
  followers+=($!)
done
wait -n # none of them ends by itself: whichever does has failed
echo "follow.sh: a partition is no longer followed" >&2
exit 1

#!/bin/sh
# For who has not run follow.sh for so long that tombstones may be gone: takes out what was withdrawn meanwhile. Run it
# before follow.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
kcat -C -e -q -b "${BROKER:-localhost:9092}" -t "${WITHDRAWALS:-news.withdrawals.v1}" -o beginning -f '%s\n' \
  -X isolation.level=read_committed |
  jq -s -r --arg now "$(date -u +%Y-%m-%dT%H:%M:%S.000Z)" -f "$here/catch-up.jq" |
  sed "s/.*/delete from article where id = '&';/" |
  sqlite3 -bail -cmd '.timeout 60000' "${STATE_FILE:-articles.db}"

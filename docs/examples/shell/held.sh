#!/bin/sh
# Prints what follow.sh holds, an article a line.
set -eu
sqlite3 -readonly -cmd '.timeout 60000' "${STATE_FILE:-articles.db}" 'select document from article' | jq -c '
  . as $article
  | {
      id, version, pubStatus,
      revision: .enrichment.revision,
      withheldIn: (.withheldIn // []),
      bodyLength: (.body | length),
      mentions: [.entities[].mentions[] | $article[.field][.start:.end]]
    }'

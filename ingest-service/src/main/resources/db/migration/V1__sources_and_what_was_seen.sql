CREATE TABLE source (
    id             text PRIMARY KEY,
    name           text NOT NULL,
    feed           text NOT NULL,
    language       text,
    zone           text,
    visit_interval text NOT NULL, -- ISO 8601
    etag           text,          -- both exactly as received
    last_modified  text,
    next_visit     timestamptz NOT NULL,
    leased_until   timestamptz,
    last_visit     timestamptz,
    last_outcome   text,
    last_message   text,
    failures       integer NOT NULL,
    version        integer NOT NULL
);

-- Leasing costs O(due), not O(all).
CREATE INDEX source_next_visit ON source (next_visit);

CREATE TABLE seen_entry (
    source_id text NOT NULL REFERENCES source ON DELETE CASCADE,
    link      text NOT NULL,
    stamp     text NOT NULL,
    outcome   text NOT NULL,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (source_id, link)
);

-- Outlives its sources: the same article may come from another one.
CREATE TABLE seen_article (
    article_id   uuid PRIMARY KEY,
    content_hash text NOT NULL,
    captured_at  timestamptz NOT NULL
);

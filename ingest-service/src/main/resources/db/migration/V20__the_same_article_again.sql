-- The article whose publisher no longer shows it, since then; a later capture makes it null again.
ALTER TABLE seen_article ADD COLUMN gone_at timestamptz;

-- Another address of an article that is known, in canonical form without its scheme; uri is the one of which its id is made.
CREATE TABLE article_address (
    address text PRIMARY KEY,
    uri     text NOT NULL,
    since   timestamptz NOT NULL
);

-- Articles that are looked at again; a row goes when the last look is done.
CREATE TABLE recheck (
    article_id      uuid PRIMARY KEY,
    uri             text NOT NULL,
    address         text NOT NULL, -- as it is asked for
    source_id       text NOT NULL, -- of a source that may be removed: then nobody looks again
    first_published timestamptz NOT NULL,
    due             timestamptz NOT NULL,
    etag            text,
    last_modified   text,
    suspected_at    timestamptz,   -- it was not there at the last look
    failures        integer NOT NULL,
    leased_until    timestamptz,
    version         integer NOT NULL
);

-- Leasing costs O(due), not O(all).
CREATE INDEX recheck_due ON recheck (due);

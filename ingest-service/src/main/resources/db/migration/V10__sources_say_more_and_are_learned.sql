ALTER TABLE source
    ADD COLUMN country          text,
    ADD COLUMN article_pattern  text,
    ADD COLUMN enabled          boolean NOT NULL DEFAULT true,
    ADD COLUMN origin           text NOT NULL DEFAULT 'api', -- file, api or opml: who may take it away again
    ADD COLUMN moved_from       text,                        -- the address as somebody wrote it, before the site moved
    ADD COLUMN found_feed       text,                        -- the feed that the site's page names
    ADD COLUMN usual_gap        text,                        -- ISO 8601
    ADD COLUMN newest_entry     timestamptz,
    ADD COLUMN hinted_interval  text,
    ADD COLUMN learned_interval text NOT NULL DEFAULT 'PT5M',
    ADD COLUMN known_since      timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN visits           bigint NOT NULL DEFAULT 0,
    ADD COLUMN last_success     timestamptz,
    ADD COLUMN missing_since    timestamptz,
    ADD COLUMN state            text NOT NULL DEFAULT 'healthy',
    ADD COLUMN reason           text;

-- Without a wish the interval is learned. PT5M stood for "nobody said".
ALTER TABLE source ALTER COLUMN visit_interval DROP NOT NULL;
UPDATE source SET visit_interval = NULL WHERE visit_interval = 'PT5M';

-- Paused and retired sources are never due.
ALTER TABLE source ALTER COLUMN next_visit DROP NOT NULL;

-- The last ten attempts of each source: a ring of ten rows, each written over by the tenth visit after it.
CREATE TABLE attempt (
    source_id   text NOT NULL REFERENCES source ON DELETE CASCADE,
    slot        integer NOT NULL,
    started_at  timestamptz NOT NULL,
    took_millis bigint NOT NULL,
    outcome     text NOT NULL,
    message     text,
    published   integer NOT NULL,
    failed      integer NOT NULL,
    PRIMARY KEY (source_id, slot)
);

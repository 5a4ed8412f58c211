-- What a source, or a language (language:kk), gave in each hour that gave something; four weeks are kept.
CREATE TABLE coverage_hour (
    subject  text NOT NULL,
    hour     timestamptz NOT NULL,
    articles integer NOT NULL,
    doubtful integer NOT NULL, -- of the articles
    failed   integer NOT NULL, -- pages that gave none
    PRIMARY KEY (subject, hour)
);

CREATE TABLE coverage (
    subject       text PRIMARY KEY,
    last_article  timestamptz,
    judged_hour   timestamptz, -- the hour of articles from which silent_after was reckoned
    silent_after  timestamptz, -- a silence that lasts until then is an alarm
    quiet_since   timestamptz,
    senseless_since timestamptz,
    recent        bigint NOT NULL,  -- the last pages, a bit each: 1 made no sense
    recent_pages  integer NOT NULL,
    usual_pages   double precision NOT NULL,
    usual_bad     double precision NOT NULL
);

-- What happened to sources, written with the change itself; sent and then marked, again and again until the broker has it.
CREATE TABLE source_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject     text NOT NULL,
    kind        text NOT NULL,
    happened_at timestamptz NOT NULL,
    value       text, -- null: a tombstone
    announced   timestamptz
);

CREATE INDEX source_event_unannounced ON source_event (id) WHERE announced IS NULL;
CREATE INDEX source_event_subject ON source_event (subject);

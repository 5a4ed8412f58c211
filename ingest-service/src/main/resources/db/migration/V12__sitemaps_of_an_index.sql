-- Sitemaps that a source's index lists, each read up to here.
CREATE TABLE child_sitemap (
    source_id     text NOT NULL REFERENCES source ON DELETE CASCADE,
    address       text NOT NULL,
    stated_change timestamptz, -- lastmod in the index when it was read whole
    etag          text,
    last_modified text,
    visited_at    timestamptz NOT NULL,
    PRIMARY KEY (source_id, address)
);

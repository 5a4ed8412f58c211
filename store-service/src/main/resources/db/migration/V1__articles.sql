-- Which dictionary stems the words of a language. PostgreSQL has none for Kazakh and Uzbek: their words are found as written.
create function search_configuration(language text) returns regconfig
    language sql immutable strict parallel safe
return case split_part(language, '-', 1)
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    else 'pg_catalog.simple'::regconfig
end;

-- The head of an article: what lists and searches show of its current version. Small, so that they never read texts.
create table article (
    id              uuid primary key,
    current_version integer     not null,
    source          text        not null,
    uri             text        not null,
    language        text        not null,
    headline        text        not null,
    published_at    timestamptz,
    captured_at     timestamptz not null,
    content_hash    text        not null,
    revision        text        not null,
    -- Where the article stands among the newest: its own time or, without one, that of its capture.
    dated_at        timestamptz not null generated always as (coalesce(published_at, captured_at)) stored,
    -- Words of headline and body, stemmed in the article's language. Only current versions are found.
    search          tsvector    not null
);

-- Words. New ones wait in a pending list, 4 MB at most, that searches read, too: half the cost of an article and a quarter of
-- its log, measured against an index without the list.
create index article_search on article using gin (search);
-- Newest first, page by page from a position; for everybody, and for one source.
create index article_newest on article (dated_at desc, id desc);
create index article_newest_of_source on article (source, dated_at desc, id desc);

-- Every version of every article. One transaction writes head and version, so a foreign key would guard against
-- nothing and cost a look-up for each row.
create table article_version (
    article_id   uuid        not null,
    version      integer     not null check (version > 0),
    content_hash text        not null,
    revision     text        not null,
    captured_at  timestamptz not null,
    stored_at    timestamptz not null,
    -- Exactly the text that is announced and served; jsonb would write it anew.
    document     json        not null,
    primary key (article_id, version)
);

-- lz4 packs texts almost as small as pglz for a fraction of its time; not every build of the server has it.
do $$
begin
    alter table article alter column search set compression lz4;
    alter table article_version alter column document set compression lz4;
exception
    when feature_not_supported then null;
end
$$;

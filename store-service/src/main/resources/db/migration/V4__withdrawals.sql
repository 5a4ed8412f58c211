-- Every withdrawal and every restoration, each chained to the one before it by its hash. Nothing of an article stands here.
create table withdrawal (
    sequence   bigint primary key,
    article_id uuid   not null,
    hash       text   not null,
    entry      json   not null -- exactly the text that is published
);

create function withdrawal_stands() returns trigger language plpgsql as $$
begin
    raise exception 'The log of withdrawals only grows.';
end
$$;

create trigger withdrawal_stands before update or delete or truncate on withdrawal
    for each statement execute function withdrawal_stands();

-- What is left of a killed article. Its head is deleted, so that whatever reads heads no longer finds it; its versions
-- stand there without their texts, so that their numbers are not given a second time.
create table killed_article (
    id           uuid        primary key,
    sequence     bigint      not null, -- of the log's entry
    reason       text        not null,
    last_version integer     not null, -- up to this one there are no texts
    killed_at    timestamptz not null,
    restored_at  timestamptz           -- since then it may be captured anew
);

-- Articles that may not be shown somewhere, or for some time.
create table withholding (
    sequence      bigint      primary key, -- of the log's entry
    article_id    uuid        not null,
    jurisdictions text[]      not null,    -- ISO 3166 alpha-2; none: everywhere
    authority     text        not null,
    legal_basis   text        not null,
    reason        text        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz,
    lifted_at     timestamptz,
    told          boolean     not null     -- whether the public topic was last told that it is in force
);

create index withholding_article on withholding (article_id);

-- The outbox of records without a value, which say in their headers why. A table of its own, because the connector makes a
-- header of each column, empty ones included.
create table tombstone (
    ce_id                 text not null,
    aggregatetype         text not null,
    aggregateid           text not null,
    ce_type               text not null default 'dev.vestnik.article.withdrawn.v1',
    ce_time               text not null,
    ce_dataschema         text not null default 'urn:vestnik:schema:news.articles.v1',
    ce_specversion        text not null default '1.0',
    ce_source             text not null default '/vestnik/store',
    content_type          text not null default 'application/json',
    ce_withdrawalkind     text not null,
    ce_withdrawalreason   text not null,
    ce_withdrawalsequence text not null,
    payload               text check (payload is null)
);

alter publication vestnik_outbox add table tombstone;

-- Queries that every stored article is asked of. One that was deleted stays as a mark, so that every replica learns of it.
create table standing_query (
    id             text        primary key,
    name           text,
    q              text        not null,
    webhook_url    text,
    webhook_secret text,
    created_at     timestamptz not null,
    changed        bigint      not null, -- the number of its last change
    deleted        boolean     not null
);
create index standing_query_changed on standing_query (changed);

-- Numbers those changes. A row, not a sequence: whoever changes a query holds it until the end of his transaction, so numbers
-- become visible in their order and nobody who has seen one misses an earlier one.
create table standing_change (number bigint not null);
insert into standing_change values (0);

-- Which articles matched which queries when they were last stored. Nothing of an article stands here.
create table standing_match (
    article_id uuid        not null,
    query_id   text        not null,
    version    integer     not null,
    matched_at timestamptz not null,
    primary key (article_id, query_id)
);
create index standing_match_of_query on standing_match (query_id);

-- What webhooks are still to be told.
create table webhook_delivery (
    id         uuid        primary key, -- the same in every attempt
    query_id   text        not null,
    article_id uuid        not null,
    payload    text        not null,
    due_at     timestamptz not null,
    attempts   integer     not null,
    last_error text
);
create index webhook_delivery_due on webhook_delivery (due_at);
create index webhook_delivery_of_article on webhook_delivery (article_id);
create index webhook_delivery_of_query on webhook_delivery (query_id);

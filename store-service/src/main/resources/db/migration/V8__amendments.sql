-- By which name an article names somebody: whoever may not see the article learns no name from it, and what only a killed article
-- named is erased. What was stored before gets the name that everybody sees.
alter table mention add column name text;
update mention set name = entity.name from entity where entity.id = mention.entity_id;
delete from mention where name is null;
alter table mention alter column name set not null;

-- Names that articles left behind that are no longer there.
delete from entity_name where not exists (select from mention where mention.entity_id = entity_name.entity_id);
delete from entity where not exists (select from mention where mention.entity_id = entity.id);
delete from topic where not exists (select from article where topics @> array[topic.qcode]);

-- What was decided about a part of an article, or is noted of it, and holds for whatever is captured of it later.
create table amendment (
    sequence   bigint primary key, -- of the log's entry
    article_id uuid   not null,
    scope      text   not null,    -- article (a note), quotation, entity
    -- The note as the public article has it.
    note       json,
    -- Words that are not to be read: how many, and the salted hash of them; never the words.
    words      text[] not null default '{}',
    -- Of an entity the salted hash of its id.
    entity     text,
    lifted_at  timestamptz
);
create index amendment_article on amendment (article_id);

-- The last amendment that changed the document of a version.
alter table article_version add column amended bigint;

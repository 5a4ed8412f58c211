-- What answers need of an article's current version beside its words.
alter table article
    add column sentiment       real,
    add column sentiment_label text,
    add column topics          text[] not null default '{}',
    -- Whom and what it names, by the ids of the table entity.
    add column entities        text[] not null default '{}';

create index article_tags on article using gin (entities, topics);

-- Names of topics, as the newest article with one gave it.
create table topic (
    qcode text primary key,
    name  text not null
);

-- Everybody and everything that articles name, each once: by its item at Wikidata where that is known, else by type and name.
create table entity (
    id       text primary key,
    type     text not null,
    name     text not null,
    wikidata text
);

-- Under which names; the words of each are folded, Uzbek ones into one script.
create table entity_name (
    entity_id text     not null,
    name      text     not null,
    words     tsvector not null,
    primary key (entity_id, name)
);
create index entity_name_words on entity_name using gin (words);

-- Which current version names whom, how often and in what tone. Few columns: there are ten times as many rows as articles.
create table mention (
    article_id uuid        not null,
    entity_id  text        not null,
    dated_at   timestamptz not null,
    times      integer     not null,
    salience   real        not null,
    sentiment  real,
    roles      text[]      not null
);
create index mention_of_article on mention (article_id);
create index mention_newest on mention (entity_id, dated_at desc, article_id desc);

-- What is said in current versions, by whom, and about whom among those that its words name.
create table quotation (
    article_id    uuid        not null,
    ordinal       integer     not null,
    dated_at      timestamptz not null,
    language      text        not null,
    kind          text        not null,
    content       text        not null,
    speaker       text,
    speaker_name  text,
    speaker_role  text,
    about         text[]      not null,
    words         tsvector    not null,
    speaker_words tsvector    not null,
    primary key (article_id, ordinal)
);
create index quotation_newest on quotation (dated_at desc, article_id desc, ordinal desc);
create index quotation_of_speaker on quotation (speaker, dated_at desc, article_id desc, ordinal desc);
create index quotation_words on quotation using gin (words, speaker_words, about);

-- Sought words in every language at once: each article's words were stemmed in its own. Words that are on every page of one
-- language are left out: an empty query changes nothing that it is joined with.
create function search_words(words text, turkic tsquery) returns tsquery
    language sql immutable strict parallel safe
return case
    when numnode(phraseto_tsquery('pg_catalog.russian', words)) = 0
        or numnode(phraseto_tsquery('pg_catalog.english', words)) = 0 then ''::tsquery
    else phraseto_tsquery('pg_catalog.russian', words) || phraseto_tsquery('pg_catalog.english', words)
        || phraseto_tsquery('pg_catalog.simple', words) || turkic
end;

-- The same for the beginning of a word, given as a quoted lexeme with its star.
create function search_prefix(prefix text, turkic tsquery) returns tsquery
    language sql immutable strict parallel safe
return to_tsquery('pg_catalog.russian', prefix) || to_tsquery('pg_catalog.english', prefix)
    || to_tsquery('pg_catalog.simple', prefix) || turkic;

-- What was found in an article goes with its head, whoever deletes that. No foreign keys: they would cost a look-up for each row.
create function forget_findings() returns trigger language plpgsql as $$
begin
    delete from mention where article_id = old.id;
    delete from quotation where article_id = old.id;
    return null;
end
$$;

create trigger forget_findings after delete on article for each row execute function forget_findings();

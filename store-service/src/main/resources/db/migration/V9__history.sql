-- States of versions that a newer enrichment or a note took the place of. Written only then: what is captured once costs nothing.
create table article_revision (
    article_id  uuid        not null,
    version     integer     not null,
    revision    text        not null,
    stored_at   timestamptz not null,
    replaced_at timestamptz not null,
    document    json        not null,
    primary key (article_id, version, stored_at)
);

do $$
begin
    alter table article_revision alter column document set compression lz4;
exception
    when feature_not_supported then null;
end
$$;

-- Versions that never were current: their captures are older than the version that then was.
alter table article_version add column outdated boolean not null default false;
update article_version set outdated = true
where exists (select from article_version former
              where former.article_id = article_version.article_id and former.version < article_version.version
                and former.captured_at > article_version.captured_at);

-- Retention looks for states that were replaced long ago, and for articles of several versions.
create index article_revision_replaced on article_revision (replaced_at);
create index article_edited on article (source) where current_version > 1;
-- When the text of a former version went because its time was over.
alter table article_version add column expired_at timestamptz;

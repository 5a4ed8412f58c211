-- An article that its publisher no longer shows: since when we know, and why. It is back where returned_at is later.
-- Both are kept, so that a notice or a capture that comes a second time changes nothing.
alter table article
    add column gone_at     timestamptz,
    add column gone_reason text,
    add column returned_at timestamptz;

-- Notices of articles that are not here, for the case that their captures come later, such as from an archive.
create table early_notice (
    article_id uuid primary key,
    gone_at    timestamptz not null,
    reason     text        not null
);

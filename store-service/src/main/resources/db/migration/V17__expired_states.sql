-- When the text of a former state went because its time was over. That it stood here is still known: who asks for it learns that it
-- is gone, not that the article was not here yet.
alter table article_revision add column expired_at timestamptz;
drop index article_revision_replaced;
create index article_revision_replaced on article_revision (replaced_at) where expired_at is null;

-- When the text of the current version was last captured again: another text that was captured in between is older than it.
alter table article add column seen_at timestamptz;

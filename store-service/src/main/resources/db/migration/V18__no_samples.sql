-- The database samples columns for its planner, and a sample outlives what it was taken from, a killed text included. Nobody seeks by
-- these columns, so it keeps no samples of them. The type stays what it is; naming it drops the samples that are there.
alter table article alter column headline type text, alter column headline set statistics 0;
alter table mention alter column name type text, alter column name set statistics 0;
alter table quotation
    alter column content type text, alter column content set statistics 0,
    alter column speaker_name type text, alter column speaker_name set statistics 0,
    alter column speaker_role type text, alter column speaker_role set statistics 0;

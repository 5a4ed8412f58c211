-- Logical decoding wants a publication. This one has no tables: the outbox is messages in the log (pg_logical_emit_message),
-- and those come with any publication.
create publication vestnik_outbox;

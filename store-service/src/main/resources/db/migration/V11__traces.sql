-- The trace that a record belongs to, as the header of that name on the public topics. Where there is one, aggregatetype says so
-- behind the topic's name: the connector makes a header of every column, empty ones included, and drops it from the others.
alter table outbox add column traceparent text;

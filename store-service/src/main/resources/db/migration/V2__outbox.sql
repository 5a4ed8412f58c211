-- What the connector makes records of. It reads rows from the database's log; the table itself is emptied every minute, so it
-- needs no key and no index: nobody looks anything up here.
create table outbox (
    ce_id          text not null,
    aggregatetype  text not null, -- the middle of the topic's name
    aggregateid    text not null, -- the record's key
    ce_type        text not null,
    ce_time        text not null,
    ce_dataschema  text not null,
    ce_specversion text not null default '1.0',
    ce_source      text not null default '/vestnik/store',
    content_type   text not null default 'application/json',
    payload        text not null
);
-- A row lives for a minute; packing its text would cost more than it saves.
alter table outbox alter column payload set storage external;

-- Only what is added is for the connector; that the table is emptied is nobody's news.
create publication vestnik_outbox for table outbox with (publish = 'insert');

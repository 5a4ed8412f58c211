-- What was done with dead letters, when and by whom. The letters themselves stay on their topics.
create table dead_letter_handling (
    letter_topic     text        not null,
    letter_partition integer     not null,
    letter_offset    bigint      not null,
    written_at       timestamptz not null, -- the letter; a topic that is made anew counts from 0 again
    action           text        not null check (action in ('replayed', 'dropped')),
    handled_by       text        not null,
    handled_at       timestamptz not null,
    primary key (letter_topic, letter_partition, letter_offset, written_at)
);

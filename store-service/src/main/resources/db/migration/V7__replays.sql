-- Articles that are enriched again. One row is at work at a time, whoever has it locked; it says how far it has come, so whoever
-- comes next goes on behind it.
create table replay (
    id         bigint      generated always as identity primary key,
    criteria   json        not null, -- exactly as asked
    per_second integer     not null check (per_second > 0),
    state      text        not null check (state in ('running', 'stopped', 'done')),
    position   uuid,                 -- the last article that was sent; they go in the order of their ids
    sent       bigint      not null default 0,
    refused    bigint      not null default 0, -- too large for the broker
    due_at     timestamptz not null, -- when the next may be sent
    created_at timestamptz not null,
    ended_at   timestamptz
);

-- A replay whose criteria the database cannot work with: it would stand in the way of all others for ever.
alter table replay drop constraint replay_state_check;
alter table replay add check (state in ('running', 'stopped', 'done', 'failed'));
alter table replay add column failure text; -- of a failed one, why

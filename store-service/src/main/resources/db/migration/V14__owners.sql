-- Who keeps a query, by the name in his token. Those from before have nobody: it is not known who kept them, and whoever asked first
-- would get another one's webhook. Operators see them and can say whose they are:
-- update standing_query set owner = 'anna' where id = 'dams';
alter table standing_query add column owner text;

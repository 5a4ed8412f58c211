-- In which day an article lies, and in which 16, 256 and 4,096 days, each as a number of its own: any stretch of time is a few
-- of them, and the index of words can be asked for words and days at once. Dates before 1900 and behind 2099 count as these.
create function search_day(moment timestamptz) returns integer
    language sql immutable strict parallel safe
return greatest(date '1900-01-01', least(date '2099-12-31', (moment at time zone 'UTC')::date)) - date '1970-01-01';

create function search_days(moment timestamptz) returns integer[]
    language sql immutable strict parallel safe
return array[search_day(moment) << 2, search_day(moment) >> 4 << 2 | 1,
             search_day(moment) >> 8 << 2 | 2, search_day(moment) >> 12 << 2 | 3];

-- What else is asked for together with words: the source, the language without script and country, the tone.
create function search_labels(source text, language text, tone text) returns text[]
    language sql immutable parallel safe
return array['source:' || source, 'lang:' || split_part(lower(language), '-', 1), 'tone:' || tone];

-- Words, names, topics, days and labels in one index: it leaps from one article that has all that is asked for to the next, so
-- that what is common costs no more in a great archive than in a small one. Until it is made, the store reads and does not write.
create index article_found on article
    using gin (search, entities, topics, search_days(dated_at), search_labels(source, language, sentiment_label));
drop index article_search;
drop index article_tags;

-- The words of phrases, wherever in a text they stand: so much the index knows of an article.
create function search_anywhere(query tsquery) returns tsquery
    language sql immutable strict parallel safe
return cast(regexp_replace(cast(query as text), ' <(-|[0-9]+)> ', ' & ', 'g') as tsquery);

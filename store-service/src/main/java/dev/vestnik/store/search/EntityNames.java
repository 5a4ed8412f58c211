package dev.vestnik.store.search;

import dev.vestnik.store.withdrawal.Audience;

/** How entities are referred to: by their id, which is an item of Wikidata or has a colon, or by words of a name. */
public final class EntityNames {

    private EntityNames() {}

    /** Whether this is an id rather than a name. */
    public static boolean isId(String text) {
        return text.indexOf(':') > 0
                || (text.length() > 1
                        && text.charAt(0) == 'Q'
                        && text.chars().skip(1).allMatch(digit -> digit >= '0' && digit <= '9'));
    }

    /** SQL of the ids of those with such a name; the parameter is a tsquery as text. */
    public static String ids(String parameter) {
        return "select entity_id from entity_name where words @@ cast(" + parameter + " as tsquery)";
    }

    /**
     * SQL of the name of an entity: the one that most know it by, if one of the newest articles that name it and that the reader
     * may see has that, else what the newest of these calls it. How many articles name it costs nothing.
     *
     * @param entity the column of its id, in a query with the parameters of an {@link Audience}
     */
    public static String visible(String entity) {
        return """
                (select name from (select mention.name, dated_at from mention
                                   where mention.entity_id = %1$s and %2$s
                                   order by dated_at desc limit 20) as newest
                 order by newest.name = (select known.name from entity known where known.id = %1$s) desc, dated_at desc
                 limit 1)
                """.formatted(entity, Audience.maySee("mention.article_id"));
    }
}

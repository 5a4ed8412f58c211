package dev.vestnik.store.search;

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
}

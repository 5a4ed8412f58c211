package dev.vestnik.store.intake;

import java.util.Locale;

/** Ids of entities that neither Wikidata nor the enricher has one for: the same name of the same type has the same one everywhere. */
final class EntityKey {

    private EntityKey() {}

    static String of(String type, String name) {
        var key = new StringBuilder(type).append(':');
        name.toLowerCase(Locale.ROOT).replace('ё', 'е').codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                key.appendCodePoint(letter);
            } else if (key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        });
        return key.toString();
    }
}

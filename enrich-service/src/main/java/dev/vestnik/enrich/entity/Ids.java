package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import java.util.Optional;

/** Ids of entities that Wikidata doesn't know: the same name of the same type has the same id in every article. */
final class Ids {

    private Ids() {}

    /** Of an entry of the gazetteer: by its first name, as it is written there. */
    static String ofEntry(EntityType type, String name) {
        return type.json() + ":" + Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Of a name that an article gives: the same in every script. */
    static String of(EntityType type, String name, Optional<Language> language) {
        return type.json() + ":" + NameKey.of(name, language);
    }
}

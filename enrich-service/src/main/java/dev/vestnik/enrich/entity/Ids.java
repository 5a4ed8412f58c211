package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Folding;

/** Ids of entities that Wikidata doesn't know: the same name of the same type has the same id in every article. */
final class Ids {

    private Ids() {}

    static String of(EntityType type, String name) {
        return type.json() + ":" + Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Source;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the gazetteer: its type, its item at Wikidata where known, and its name in each language.
 *
 * @param kind what it is called when it is not named: {@code platform}, {@code company} and the like
 * @param common whether the name is that of many, as every country has its ministry of finance
 */
record KnownEntity(
        String id,
        EntityType type,
        Optional<Source> source,
        Optional<String> kind,
        Optional<String> wikidata,
        boolean common,
        Map<Language, String> names) {

    /** The name in a language, else in the first that has one. */
    String name(Optional<Language> language) {
        return language.map(names::get)
                .orElseGet(() -> names.values().iterator().next());
    }
}

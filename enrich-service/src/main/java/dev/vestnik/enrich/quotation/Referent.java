package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Speaker;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who was spoken of and may be meant again.
 *
 * @param heads dictionary forms of the offices and kinds that were given: министр, ведомство
 * @param feminine empty where nothing shows it
 */
record Referent(
        String name,
        Optional<String> entity,
        Optional<String> role,
        Set<String> heads,
        boolean person,
        Optional<Boolean> feminine) {

    /** The same at another place. */
    Speaker at(int start, int end) {
        return new Speaker(name, entity, role, Optional.of(start), Optional.of(end));
    }
}

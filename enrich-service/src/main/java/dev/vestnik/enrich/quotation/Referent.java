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

    /** True if «он», «она» or, where that tells nothing, any pronoun may mean this one. */
    boolean fits(Optional<Boolean> woman) {
        return woman.isEmpty() || (person && feminine.map(woman.get()::equals).orElse(true));
    }

    /** The same at another place. */
    Speaker at(int start, int end) {
        return new Speaker(name, entity, role, Optional.of(start), Optional.of(end));
    }
}

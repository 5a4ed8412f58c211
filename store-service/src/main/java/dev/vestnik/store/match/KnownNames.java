package dev.vestnik.store.match;

import java.util.Collection;
import java.util.List;

/** Under which names entities are known from other articles; those in the article itself need not be among them. */
@FunctionalInterface
public interface KnownNames {

    /** The names of the entity with this key. */
    Collection<String> of(String entity);

    /** Nobody has another name than the article says. */
    static KnownNames none() {
        return entity -> List.of();
    }
}

package dev.vestnik.store.intake;

import java.util.Optional;
import java.util.UUID;

/** What arrives about an article: a capture of it, or the notice that it is gone. */
public sealed interface Arrival permits EnrichedArticle, GoneNotice {

    /** The article's id. */
    UUID id();

    /** The trace that it belongs to, as the header {@code traceparent} names it. */
    Optional<String> trace();
}

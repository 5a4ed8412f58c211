package dev.vestnik.store.intake;

import java.util.UUID;

/** What arrives about an article: a capture of it, or the notice that it is gone. */
public sealed interface Arrival permits EnrichedArticle, GoneNotice {

    /** The article's id. */
    UUID id();
}

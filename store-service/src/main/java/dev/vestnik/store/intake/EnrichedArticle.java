package dev.vestnik.store.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the store needs to know of one enriched article.
 *
 * @param headline empty where the page has none
 * @param contentHash covers headline and body: another hash is another version
 * @param revision of the enrichment, then {@code +} and that of the extraction if it is known; compared as strings
 * @param json the record's value as it arrived, a JSON object
 * @param findings what of it is answered about beside its words
 */
public record EnrichedArticle(
        UUID id,
        String uri,
        String source,
        String language,
        String headline,
        String body,
        Optional<Instant> publishedAt,
        Instant capturedAt,
        String contentHash,
        String revision,
        String json,
        Findings findings,
        Optional<String> trace)
        implements Arrival {

    /** An article that belongs to no trace. */
    public EnrichedArticle(
            UUID id,
            String uri,
            String source,
            String language,
            String headline,
            String body,
            Optional<Instant> publishedAt,
            Instant capturedAt,
            String contentHash,
            String revision,
            String json,
            Findings findings) {
        this(
                id,
                uri,
                source,
                language,
                headline,
                body,
                publishedAt,
                capturedAt,
                contentHash,
                revision,
                json,
                findings,
                Optional.empty());
    }

    /** An article that nothing was found in. */
    public EnrichedArticle(
            UUID id,
            String uri,
            String source,
            String language,
            String headline,
            String body,
            Optional<Instant> publishedAt,
            Instant capturedAt,
            String contentHash,
            String revision,
            String json) {
        this(
                id,
                uri,
                source,
                language,
                headline,
                body,
                publishedAt,
                capturedAt,
                contentHash,
                revision,
                json,
                Findings.none());
    }

    /** The same in a trace. */
    public EnrichedArticle in(Optional<String> trace) {
        return new EnrichedArticle(
                id,
                uri,
                source,
                language,
                headline,
                body,
                publishedAt,
                capturedAt,
                contentHash,
                revision,
                json,
                findings,
                trace);
    }
}

package dev.vestnik.conformance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes one record of the topic.
 *
 * @param value none for a tombstone
 */
record Event(String key, @Nullable String value, Map<String, String> headers) {

    /** What tells of a version of an article. */
    static final String PUBLISHED = "dev.vestnik.article.published.v1";

    /** What tells that an article is no longer there. */
    static final String WITHDRAWN = "dev.vestnik.article.withdrawn.v1";

    String type() {
        return headers.getOrDefault("ce_type", "");
    }
}

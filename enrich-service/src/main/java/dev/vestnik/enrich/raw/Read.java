package dev.vestnik.enrich.raw;

import java.util.Optional;

/** What came of reading a record or a line. */
public sealed interface Read {

    /** An article. */
    @SuppressWarnings("JavaLangClash") // nobody reads characters here
    record Readable(RawArticle article) implements Read {}

    /** A notice about an article, to be passed on as it came. */
    record Notice() implements Read {}

    /** A record of a schema that this version doesn't know. */
    record UnknownSchema(String schema) implements Read {}

    /** No article, with the reason as a sentence and the exception behind it if there was one. */
    record Unreadable(String reason, Optional<Exception> cause) implements Read {

        static Unreadable because(String reason) {
            return new Unreadable(reason, Optional.empty());
        }
    }
}

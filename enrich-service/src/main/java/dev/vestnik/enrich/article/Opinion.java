package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Span;
import java.util.Optional;

/** What somebody thinks of somebody or something, and the words of the body that show it. */
public record Opinion(Party holder, Party target, Sentiment.Label label, Span evidence) {

    /** One of the two: a name, and the entity that has it. */
    public record Party(String name, Optional<String> entity) {}
}

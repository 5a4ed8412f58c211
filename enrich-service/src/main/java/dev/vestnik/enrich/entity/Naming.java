package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.Optional;

/** A name at tokens {@code from} (inside) to {@code to} (behind) of a field, and the entity where it is known at once. */
record Naming(Reading reading, int from, int to, EntityType type, double confidence, Optional<KnownEntity> known) {

    Mention mention() {
        var span = Span.of(first(), reading.tokens().get(to - 1));
        return new Mention(
                reading.field(), span.start(), span.end(), reading.text().slice(span));
    }

    Token first() {
        return reading.tokens().get(from);
    }

    boolean isBefore(Naming other) {
        int order = reading.field().compareTo(other.reading.field());
        return order < 0 || (order == 0 && from < other.from);
    }
}

package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vestnik.enrich.text.Span;
import java.util.Comparator;
import java.util.Optional;

/** A place where an entity is named; {@code text} is exactly what stands there. */
public record Mention(Field field, int start, int end, String text, Optional<Sentiment> sentiment)
        implements Comparable<Mention> {

    /** A mention of which it is not known yet how it is meant. */
    public Mention(Field field, int start, int end, String text) {
        this(field, start, end, text, Optional.empty());
    }

    public Mention with(Sentiment felt) {
        return new Mention(field, start, end, text, Optional.of(felt));
    }

    @JsonIgnore
    public Span span() {
        return new Span(start, end);
    }

    /** In reading order. */
    @Override
    public int compareTo(Mention other) {
        return Comparator.comparing(Mention::field)
                .thenComparingInt(Mention::start)
                .compare(this, other);
    }
}

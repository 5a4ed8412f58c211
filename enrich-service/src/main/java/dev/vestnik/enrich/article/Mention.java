package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vestnik.enrich.text.Span;
import java.util.Comparator;

/** A place where an entity is named; {@code text} is exactly what stands there. */
public record Mention(Field field, int start, int end, String text) implements Comparable<Mention> {

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

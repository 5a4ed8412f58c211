package dev.vestnik.store.search;

import dev.vestnik.store.search.query.Expression;
import dev.vestnik.store.search.query.Expression.And;
import dev.vestnik.store.search.query.Expression.From;
import dev.vestnik.store.search.query.Expression.Until;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Outside which nothing of a query lies.
 *
 * @param from its first moment; empty if it is open
 * @param until the first moment behind it; empty if it is open
 */
record Span(Optional<Instant> from, Optional<Instant> until) {

    static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    static Span of(Expression query) {
        return switch (query) {
            case And(var parts) -> parts.stream().map(Span::of).reduce(ALWAYS, Span::and);
            case From(var moment) -> new Span(Optional.of(moment), Optional.empty());
            case Until(var moment) -> new Span(Optional.empty(), Optional.of(moment));
            default -> ALWAYS;
        };
    }

    /** What is older than a moment or of it. */
    static Span until(Instant moment) {
        return new Span(Optional.empty(), Optional.of(moment));
    }

    /** What lies in both. */
    Span and(Span other) {
        return new Span(
                Stream.of(from, other.from).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                Stream.of(until, other.until).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }
}

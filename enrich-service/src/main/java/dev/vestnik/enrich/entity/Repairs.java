package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects what was recognised where a known name shows that it begins, ends or is meant otherwise. */
final class Repairs {

    private static final Set<String> AND = Set.of("и", "және", "мен", "ва", "va", "and");

    private Repairs() {}

    /** The names that a recognised one really is; none for an ordinary word with no name in it. */
    static List<Naming> of(NameSpan span, Reading reading, KnownNames known) {
        var found = known.at(reading.tokens(), span.from(), reading.language()).filter(one -> one.to() <= span.to());
        if (found.isPresent()) {
            var entity = found.get().entity();
            int to = found.get().to();
            if (to == span.to()) {
                return List.of(whole(span, reading, entity));
            }
            if (span.type() == EntityType.PERSON && entity.type() != EntityType.PERSON) {
                return List.of(
                        named(span, reading, to, entity),
                        reading.take(to, span.to(), EntityType.PERSON, span.confidence()));
            }
            if (AND.contains(reading.tokens().get(to).folded())
                    && to + 1 < span.to()
                    && reading.tokens().get(to + 1).isAllCapitals()) {
                return List.of(
                        named(span, reading, to, entity),
                        reading.take(to + 1, span.to(), span.type(), span.confidence()));
            }
        }
        return isOrdinary(span, reading)
                ? List.of()
                : List.of(reading.take(span.from(), span.to(), span.type(), span.confidence()));
    }

    /** Days and laws are often taken for something else, institutions for persons. */
    private static Naming whole(NameSpan span, Reading reading, KnownEntity entity) {
        boolean other =
                switch (entity.type()) {
                    case EVENT, LAW -> true;
                    case ORGANISATION ->
                        span.type() == EntityType.PERSON
                                || (span.type() == EntityType.PLACE
                                        && entity.source().isPresent());
                    case PERSON, PLACE, PRODUCT -> false;
                };
        return other
                ? named(span, reading, span.to(), entity)
                : reading.take(span.from(), span.to(), span.type(), span.confidence());
    }

    private static Naming named(NameSpan span, Reading reading, int to, KnownEntity entity) {
        reading.taken().set(span.from(), to);
        return new Naming(reading, span.from(), to, entity.type(), span.confidence(), Optional.of(entity));
    }

    /** «министерство активно»: no capital, and a word that no institution has in its name. */
    private static boolean isOrdinary(NameSpan span, Reading reading) {
        boolean adverb = false;
        for (int i = span.from(); i < span.to(); i++) {
            if (!reading.tokens().get(i).isWord() || reading.tokens().get(i).isCapitalised()) {
                return false;
            }
            adverb |= reading.analyses(i).stream().anyMatch(one -> one.tag().startsWith("ADV"));
        }
        return adverb && span.type() == EntityType.ORGANISATION;
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects what was recognised where a known name shows that it begins, ends or is meant otherwise. */
final class Repairs {

    private static final Set<String> AND = Set.of("и", "және", "мен", "ва", "va", "and");

    private final Namesakes namesakes;
    private final Set<String> persons;

    /** @param persons words of the longer names of persons in the article */
    Repairs(Namesakes namesakes, Set<String> persons) {
        this.namesakes = namesakes;
        this.persons = persons;
    }

    /** The names that a recognised one really is; none for an ordinary word with no name in it. */
    List<Naming> of(NameSpan span, Reading reading, KnownNames known) {
        var found = at(span.from(), span, reading, known);
        if (found.isEmpty() && hasArticle(span, reading, known)) {
            return of(span.startingAt(span.from() + 1), reading, known);
        }
        if (found.isPresent()) {
            var entity = found.get().entity();
            int to = found.get().to();
            if (to == span.to()) {
                return List.of(whole(span, reading, entity));
            }
            if (span.type() == EntityType.PERSON
                    && entity.type() != EntityType.PERSON
                    && !namesakes.isPerson(span, reading, entity)) {
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

    /** "The [Energy Ministry]": the name is known without the article. */
    private static boolean hasArticle(NameSpan span, Reading reading, KnownNames known) {
        return reading.tokens().get(span.from()).folded().equals("the")
                && span.from() + 1 < span.to()
                && at(span.from() + 1, span, reading, known)
                        .filter(one -> one.to() == span.to())
                        .isPresent();
    }

    /** The known name that begins at a token and ends with the recognised one or before. */
    private static Optional<KnownNames.Found> at(int index, NameSpan span, Reading reading, KnownNames known) {
        return known.at(reading.tokens(), index, reading.language()).filter(one -> one.to() <= span.to());
    }

    /** Days and laws are often taken for something else, institutions for persons, and countries in short (РК) for institutions. */
    private Naming whole(NameSpan span, Reading reading, KnownEntity entity) {
        boolean other =
                switch (entity.type()) {
                    case EVENT, LAW -> true;
                    case ORGANISATION ->
                        span.type() == EntityType.PERSON
                                || (span.type() == EntityType.PLACE
                                        && entity.source().isPresent());
                    case PLACE -> span.to() - span.from() == 1 && isPlace(span, reading, entity);
                    case PERSON, PRODUCT -> false;
                };
        return other
                ? named(span, reading, span.to(), entity)
                : reading.take(span.from(), span.to(), span.type(), span.confidence());
    }

    /** A country in capitals is no institution, and one that nobody in the article has in a longer name no person. */
    private boolean isPlace(NameSpan span, Reading reading, KnownEntity entity) {
        var token = reading.tokens().get(span.from());
        return switch (span.type()) {
            case ORGANISATION -> token.isAllCapitals();
            case PERSON ->
                !persons.contains(token.folded())
                        && namesakes.isSpelled(token, entity)
                        && !isNameBeside(reading, span.from() - 1)
                        && !isNameBeside(reading, span.to());
            default -> false;
        };
    }

    private static boolean isNameBeside(Reading reading, int index) {
        return index >= 0
                && index < reading.tokens().size()
                && reading.tokens().get(index).isCapitalised();
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

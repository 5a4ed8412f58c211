package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of an article: what was recognised wins, firms by their legal form and known names fill in, and rules for persons where nothing was recognised. Thread-safe. */
final class Namings {

    private static final Set<String> PLAIN = Set.of("platform", "agency", "outlet");

    private final FirmRules firms = new FirmRules();
    private final Recognised recognised;
    private final PersonRules persons;

    Namings(Offices offices) {
        this.recognised = new Recognised(offices, firms);
        this.persons = new PersonRules(offices);
    }

    List<Naming> in(Document document, List<Reading> readings, KnownNames known) {
        var namings = new ArrayList<Naming>();
        namings.addAll(recognised.in(document, readings, known));
        boolean silent = namings.isEmpty();
        for (var reading : readings) {
            firms(reading, namings);
            laws(reading, namings);
            known(reading, known, silent, namings);
            origins(reading, known, namings);
        }
        if (silent) {
            var introduced = new Introduced();
            readings.forEach(reading -> persons(reading, introduced, namings));
            readings.forEach(reading -> surnames(reading, introduced, namings));
        }
        return namings;
    }

    private void firms(Reading reading, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            firms.at(reading, i)
                    .filter(firm -> reading.taken().get(firm.from(), firm.to()).isEmpty())
                    .ifPresent(firm -> namings.add(reading.take(firm.from(), firm.to(), EntityType.ORGANISATION, 0.8)));
        }
    }

    /** «российский» stands for Россия; an adjective in a longer name belongs to that. */
    private static void origins(Reading reading, KnownNames known, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (!reading.taken().get(i) && !reading.tokens().get(i).isCapitalised()) {
                var origin = reading.analyses(i).stream()
                        .filter(Analysis::isAdjective)
                        .flatMap(one -> known.origin(one.lemma()).stream())
                        .findFirst();
                if (origin.isPresent()) {
                    reading.taken().set(i);
                    namings.add(new Naming(reading, i, i + 1, EntityType.PLACE, 0.9, origin));
                }
            }
        }
    }

    private static void known(Reading reading, KnownNames known, boolean silent, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (!reading.taken().get(i)) {
                var found = known.at(reading.tokens(), i, reading.language());
                if (found.isPresent() && isFree(reading, found.get()) && (silent || isPlain(reading, found.get()))) {
                    var one = found.get();
                    reading.taken().set(one.from(), one.to());
                    namings.add(new Naming(
                            reading, one.from(), one.to(), one.entity().type(), 0.9, Optional.of(one.entity())));
                }
            }
        }
    }

    private static void laws(Reading reading, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            int end = LawRules.endAt(reading, i);
            if (end > i && reading.taken().get(i + 1, end).isEmpty()) {
                namings.add(reading.take(i + 1, end, EntityType.LAW, 0.8));
            }
        }
    }

    private static boolean isFree(Reading reading, KnownNames.Found found) {
        return reading.taken().get(found.from(), found.to()).isEmpty();
    }

    /** Beside what was recognised, only what can be nothing else: names of several words, platforms, outlets, laws, events. */
    private static boolean isPlain(Reading reading, KnownNames.Found found) {
        boolean plain =
                switch (found.entity().type()) {
                    case PRODUCT, LAW, EVENT, PLACE -> true;
                    case PERSON -> false;
                    case ORGANISATION ->
                        found.entity().wikidata().isPresent()
                                || found.to() - found.from() > 1
                                || found.entity().kind().filter(PLAIN::contains).isPresent();
                };
        return plain && reading.tokens().get(found.from()).isCapitalised();
    }

    private void persons(Reading reading, Introduced introduced, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            persons.at(reading, i).ifPresent(person -> {
                namings.add(reading.take(person.from(), person.to(), EntityType.PERSON, person.confidence()));
                introduced.add(person, reading.language());
            });
        }
    }

    private static void surnames(Reading reading, Introduced introduced, List<Naming> namings) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.isFreeName(i)) {
                var person = introduced.at(reading, i);
                if (person.isPresent()) {
                    namings.add(reading.take(
                            i, i + 1, EntityType.PERSON, person.get().confidence()));
                }
            }
        }
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/** Cuts off the office that was recognised as part of a name: «Аким Алматы Дархан …», "O‘zbekiston Prezidenti". Thread-safe. */
final class TitledNames {

    private final Offices offices;

    TitledNames(Offices offices) {
        this.offices = offices;
    }

    /** What remains of a recognised name: what stands before the office and what stands behind it. */
    List<NameSpan> without(NameSpan span, Reading reading, KnownNames known) {
        for (int i = span.to() - 1; i >= span.from(); i--) {
            int end = offices.endAt(reading, i);
            if (end > i && end <= span.to() && isOffice(span, reading, i, end)) {
                var rest = new ArrayList<NameSpan>();
                if (span.type() == EntityType.PERSON && end == span.to()) {
                    add(rest, span, reading, span.from(), i);
                } else if (isPlace(reading, known, span.from(), i)) {
                    add(rest, span.as(EntityType.PLACE), reading, span.from(), i);
                }
                add(rest, span, reading, end, span.to());
                return rest;
            }
        }
        return List.of(span);
    }

    /** Persons have it before their name, places and institutions of the region behind theirs; in Russian these too begin with it. */
    private static boolean isOffice(NameSpan span, Reading reading, int office, int end) {
        boolean first = office == span.from();
        boolean last = end == span.to();
        if (span.type() == EntityType.PERSON) {
            return (!last && !isGivenName(span, reading, office, end))
                    || (!first && !reading.tokens().get(office - 1).isWord());
        }
        boolean russian = reading.isIn(Language.RUSSIAN);
        boolean region = !russian && !reading.isIn(Language.ENGLISH);
        return russian ? first && !last && isSomebody(reading, office) : region && last && !first;
    }

    /** «Секретариат ООН» is no secretary. */
    private static boolean isSomebody(Reading reading, int index) {
        var analyses = reading.analyses(index);
        return analyses.isEmpty() || analyses.stream().anyMatch(Analysis::isAnimate);
    }

    /** «Аким Акимов»: one word behind, and a given name as well as an office. */
    private static boolean isGivenName(NameSpan span, Reading reading, int office, int end) {
        return end + 1 == span.to() && reading.analyses(office).stream().anyMatch(Analysis::isGivenName);
    }

    private static boolean isPlace(Reading reading, KnownNames known, int from, int to) {
        return known.at(reading.tokens(), from, reading.language())
                .filter(one -> one.to() == to && one.entity().type() == EntityType.PLACE)
                .isPresent();
    }

    private static void add(List<NameSpan> rest, NameSpan span, Reading reading, int from, int to) {
        boolean name = from < to && reading.tokens().get(from).isCapitalised();
        if (name) {
            rest.add(new NameSpan(span.field(), from, to, span.type(), span.confidence()));
        }
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes names of what was recognised: without the office before them, and the name of a firm where a legal form shows one. Thread-safe. */
final class Recognised {

    private final FirmRules firms;
    private final Namesakes namesakes;
    private final TitledNames titled;

    Recognised(Offices offices, FirmRules firms) {
        this.firms = firms;
        this.namesakes = new Namesakes(offices);
        this.titled = new TitledNames(offices);
    }

    List<Naming> in(Document document, List<Reading> readings, KnownNames known) {
        var namings = new ArrayList<Naming>();
        var companies = companies(readings);
        for (var reading : readings) {
            var spans = document.nameSpans().stream()
                    .filter(span -> span.field() == reading.field())
                    .map(span -> isCompany(span, reading, companies) ? span.as(EntityType.ORGANISATION) : span)
                    .flatMap(span -> titled.without(span, reading, known).stream())
                    .toList();
            var repairs = new Repairs(namesakes, persons(spans, reading));
            spans.forEach(span -> namings.addAll(repairs.of(span, reading, known)));
        }
        return namings;
    }

    /** The names of firms as they are quoted. */
    private Set<String> companies(List<Reading> readings) {
        var companies = new HashSet<String>();
        for (var reading : readings) {
            for (int i = 0; i < reading.tokens().size(); i++) {
                firms.at(reading, i).ifPresent(firm -> companies.add(text(reading, firm.from(), firm.to())));
            }
        }
        return companies;
    }

    /** «Арал Лучи» is a firm wherever it is quoted, once ТОО stands before it. */
    private static boolean isCompany(NameSpan span, Reading reading, Set<String> companies) {
        return span.type() == EntityType.PERSON
                && span.from() > 0
                && FirmRules.isQuote(reading.tokens().get(span.from() - 1))
                && companies.contains(text(reading, span.from(), span.to()));
    }

    private static String text(Reading reading, int from, int to) {
        var tokens = reading.tokens();
        return reading.text().slice(Span.of(tokens.get(from), tokens.get(to - 1)));
    }

    private static Set<String> persons(List<NameSpan> spans, Reading reading) {
        var words = new HashSet<String>();
        for (var span : spans) {
            if (span.type() == EntityType.PERSON && span.to() - span.from() > 1) {
                reading.tokens().subList(span.from(), span.to()).stream()
                        .map(Token::folded)
                        .forEach(words::add);
            }
        }
        return words;
    }
}

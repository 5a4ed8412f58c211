package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Linguist;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Quotation.Kind;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.article.SpeechPart;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Joins what was said with the words that introduce it and with its speaker. Belongs to one article. */
final class Quotations {

    /** A passage with the speaker whom it names. */
    record Heard(Passage passage, Optional<Speaker> speaker) {

        SpeechPart part() {
            return new SpeechPart(passage.part(), passage.from(), passage.to(), speaker);
        }
    }

    private final List<Token> tokens;
    private final Clauses clauses;
    private final List<Heard> all;
    private final Linguist linguist;

    /** With somebody who tells in which language literal words are, where it is not the article's. */
    Quotations(List<Token> tokens, Clauses clauses, List<Heard> all, Linguist linguist) {
        this.linguist = linguist;
        this.tokens = tokens;
        this.clauses = clauses;
        this.all = all;
    }

    List<Quotation> join() {
        var quotations = new ArrayList<Quotation>();
        var latest = Optional.<Quotation>empty();
        int latestEnd = 0;
        for (int i = 0; i < all.size(); i++) {
            var said = all.get(i).passage();
            if (!said.part().isSaid()) {
                continue;
            }
            var cue = nearest(i, said, Part.CUE);
            var source = source(i, cue.map(Heard::passage).orElse(said));
            if (said.part() == Part.CONTENT && (isCited(i, said, cue) || (cue.isEmpty() && !isIntroduced(said)))) {
                continue;
            }
            if (cue.isEmpty() && source.isEmpty()) {
                var before = latest.filter(goesOn(said, latestEnd));
                quotations.add(quotation(said, before.flatMap(Quotation::cue), before.flatMap(Quotation::speaker)));
            } else {
                var by = source.isPresent() ? source.flatMap(Heard::speaker) : spokeBefore(i);
                quotations.add(quotation(said, cue.map(one -> span(one.passage())), by));
            }
            if (!quotations.isEmpty()) {
                latest = Optional.of(quotations.getLast());
                latestEnd = said.end();
            }
        }
        return quotations;
    }

    /** True for what an outlet writes itself: whom the article has it from has not said it. */
    private boolean isCited(int at, Passage said, Optional<Heard> cue) {
        return nearest(at, said, Part.CITED)
                .filter(cited -> cue.isEmpty()
                        || cited.passage().distance(said) < cue.get().passage().distance(said))
                .isPresent();
    }

    /** True behind a colon: «Сеитов: угля хватит». */
    private boolean isIntroduced(Passage said) {
        return said.from() > 0 && tokens.get(said.from() - 1).is(":");
    }

    /** The same speaker goes on where the last quotation stands in this sentence or in the one before. */
    private Predicate<Quotation> goesOn(Passage said, int latestEnd) {
        int begin = clauses.begin(said.begin());
        boolean next = latestEnd >= begin || (begin > 0 && latestEnd > clauses.begin(begin - 1));
        return quotation -> next;
    }

    private Optional<Speaker> spokeBefore(int at) {
        for (int i = at - 1; i >= 0 && at - i < 12; i--) {
            if (all.get(i).speaker().isPresent()) {
                return all.get(i)
                        .speaker()
                        .map(one ->
                                new Speaker(one.name(), one.entity(), one.role(), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Who stands nearest; words that stand for nobody only where there is no one else. */
    private Optional<Heard> source(int at, Passage beside) {
        return near(at, beside)
                .filter(one -> one.passage().part().speaks())
                .min(Comparator.comparing((Heard one) -> one.speaker().isEmpty())
                        .thenComparingInt(one -> one.passage().distance(beside)));
    }

    private Optional<Heard> nearest(int at, Passage said, Part part) {
        return near(at, said)
                .filter(one -> one.passage().part() == part)
                .min(Comparator.comparingInt(one -> one.passage().distance(said)));
    }

    /** What stands in the same sentence as something that stands around place {@code at}. */
    private Stream<Heard> near(int at, Passage beside) {
        int begin = clauses.begin(beside.begin());
        int end = clauses.end(Math.max(beside.begin(), beside.end() - 1));
        int from = at;
        while (from > 0 && all.get(from - 1).passage().begin() >= begin) {
            from--;
        }
        int to = at + 1;
        while (to < all.size() && all.get(to).passage().begin() < end) {
            to++;
        }
        return all.subList(from, to).stream();
    }

    private Quotation quotation(Passage said, Optional<Span> cue, Optional<Speaker> speaker) {
        var kind = said.part() == Part.LITERAL ? Kind.DIRECT : Kind.INDIRECT;
        var language = kind == Kind.DIRECT
                ? linguist.languageOf(tokens.subList(said.from(), said.to()))
                : Optional.<Language>empty();
        return new Quotation(kind, span(said), cue, speaker, language);
    }

    private Span span(Passage passage) {
        return Span.of(tokens.get(passage.from()), tokens.get(passage.to() - 1));
    }
}

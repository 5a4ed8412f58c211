package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who said what: words of the contents, exact contents, and the right speaker of those that were found, as Pareti's PARC3
 * work and the BBC's Citron measure it.
 */
final class QuotationMeasure implements Measure {

    private record Given(Span content, Set<Integer> words, JsonNode quotation) {}

    @Override
    public boolean fits(JsonNode gold) {
        return gold.has("quotes");
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var exact = new Ratio();
        var inWords = new Ratio();
        var speakers = new Ratio();
        for (var one : set) {
            var words = Pieces.words(one.text());
            var given = given(one, words);
            var rightWords = new HashSet<Integer>();
            var met = new HashSet<Span>();
            int found = 0;
            for (var quote : one.gold().get("quotes")) {
                var pieces = Pieces.spans(quote.get("content"));
                var own = words.covered(pieces);
                rightWords.addAll(own);
                var hit = hit(words, pieces, given);
                met.addAll(hit);
                found += hit.isEmpty() ? 0 : 1;
                speaker(one, quote, own, given, speakers);
            }
            var givenWords = new HashSet<Integer>();
            given.forEach(quotation -> givenWords.addAll(quotation.words));
            exact.add(
                    met.size(),
                    found,
                    (int) given.stream().map(Given::content).distinct().count(),
                    one.gold().get("quotes").size());
            int both = (int) rightWords.stream().filter(givenWords::contains).count();
            inWords.add(both, givenWords.size(), rightWords.size());
        }
        return List.of(
                new Figure("content token F1", inWords.f1()),
                new Figure("content exact F1", exact.f1()),
                new Figure("speaker right", speakers.recall()));
    }

    private static List<Given> given(Answered one, Pieces words) {
        var all = new ArrayList<Given>();
        for (var quotation : one.article().path("quotations")) {
            Pieces.span(quotation.path("content")).flatMap(words::trimmed).ifPresent(content -> {
                var covered = words.covered(List.of(content));
                Stream.of("cue", "speaker")
                        .flatMap(part -> Pieces.span(quotation.path(part)).stream())
                        .forEach(part -> covered.removeAll(words.covered(List.of(part))));
                all.add(new Given(content, covered, quotation));
            });
        }
        return all;
    }

    /** The contents that are all pieces of a quote, or the whole of it. */
    private static Set<Span> hit(Pieces words, List<Span> pieces, List<Given> given) {
        var wanted = new HashSet<Span>();
        pieces.forEach(piece -> words.trimmed(piece).ifPresent(wanted::add));
        var contents = new HashSet<Span>();
        given.forEach(quotation -> contents.add(quotation.content));
        if (!wanted.isEmpty() && contents.containsAll(wanted)) {
            return wanted;
        }
        var whole = new Span(
                pieces.stream().mapToInt(Span::start).min().orElseThrow(),
                pieces.stream().mapToInt(Span::end).max().orElseThrow());
        return words.trimmed(whole).filter(contents::contains).map(Set::of).orElse(Set.of());
    }

    private static void speaker(Answered one, JsonNode quote, Set<Integer> own, List<Given> given, Ratio speakers) {
        if (quote.get("source").isEmpty()) {
            return;
        }
        given.stream()
                .filter(quotation -> quotation.words.stream().anyMatch(own::contains))
                .max(Comparator.<Given>comparingLong(quotation ->
                                quotation.words.stream().filter(own::contains).count())
                        .thenComparingInt(quotation -> -quotation.words.size()))
                .ifPresent(quotation -> speakers.add(
                        SameSpeaker.is(one.text(), quotation.quotation.path("speaker"), quote.get("source")) ? 1 : 0,
                        1,
                        1));
    }
}

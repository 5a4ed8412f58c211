package dev.vestnik.training.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.attribution.AttributionStep;
import dev.vestnik.enrich.attribution.DenialStep;
import dev.vestnik.enrich.quotation.QuotationStep;
import dev.vestnik.enrich.quotation.SpeechModel;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import dev.vestnik.training.Score;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts how well labelled texts are understood, language by language. */
final class SpeechScores {

    private static final String HOW = "cross-validation, 5 folds by document";

    /** What was found, what of it is right, and what there was to find. */
    private static final class Count {
        private int right;
        private int found;
        private int wanted;

        void add(int right, int found, int wanted) {
            this.right += right;
            this.found += found;
            this.wanted += wanted;
        }

        double f1() {
            return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
        }
    }

    private final Map<Language, Map<String, Count>> counts = new EnumMap<>(Language.class);

    /** Reads a text with a model that has not learnt from it. */
    void add(SpeechDocument one, SpeechModel model) {
        var document = one.document();
        new QuotationStep(model, words -> Optional.empty()).read(document);
        new AttributionStep().read(document);
        new DenialStep().read(document);
        contents(one);
        speakers(one);
        named(
                one,
                "attributions, F1",
                GoldParts.list(one.gold().path("attributions")).stream()
                        .map(attribution -> attribution.path("name"))
                        .toList(),
                document.attributions().stream()
                        .map(attribution -> attribution.evidence())
                        .toList());
        named(
                one,
                "denials, F1",
                GoldParts.list(one.gold().path("denials")).stream()
                        .map(denial -> denial.path("cue"))
                        .toList(),
                document.denials().stream().map(denial -> denial.cue()).toList());
    }

    /** All figures so far. */
    List<Score> all() {
        var scores = new ArrayList<Score>();
        counts.forEach((language, measures) -> measures.forEach(
                (measure, count) -> scores.add(new Score("own, " + language.tag(), measure, count.f1(), HOW))));
        return scores;
    }

    private Count count(SpeechDocument one, String measure) {
        return counts.computeIfAbsent(one.language(), language -> new TreeMap<>())
                .computeIfAbsent(measure, name -> new Count());
    }

    /** Words that are in some content, as found and as labelled. */
    private void contents(SpeechDocument one) {
        var found = new BitSet();
        one.document().quotations().forEach(quotation -> found.or(words(one.document(), quotation.content())));
        var wanted = new BitSet();
        for (var quote : GoldParts.list(one.gold().path("quotes"))) {
            GoldParts.list(quote.path("content")).forEach(piece -> wanted.or(words(one.document(), span(piece))));
        }
        var right = (BitSet) found.clone();
        right.and(wanted);
        count(one, "content, words, F1").add(right.cardinality(), found.cardinality(), wanted.cardinality());
    }

    /** A speaker is right where it overlaps the labelled one, looked at where the contents overlap. */
    private void speakers(SpeechDocument one) {
        for (var quote : GoldParts.list(one.gold().path("quotes"))) {
            var sources = GoldParts.list(quote.path("source"));
            var near = one.document().quotations().stream()
                    .filter(quotation -> overlaps(GoldParts.list(quote.path("content")), quotation.content()))
                    .toList();
            if (!sources.isEmpty() && !near.isEmpty()) {
                boolean right = near.stream()
                        .flatMap(quotation -> quotation.speaker().stream())
                        .anyMatch(speaker -> speaker.start().isPresent()
                                && overlaps(
                                        sources,
                                        new Span(
                                                speaker.start().orElseThrow(),
                                                speaker.end().orElseThrow())));
                count(one, "speaker, accuracy").add(right ? 1 : 0, 1, 1);
            }
        }
    }

    private void named(SpeechDocument one, String measure, List<JsonNode> wanted, List<Span> found) {
        long right = wanted.stream()
                .filter(name -> found.stream().anyMatch(span -> overlaps(List.of(name), span)))
                .count();
        count(one, measure).add((int) right, found.size(), wanted.size());
    }

    private static BitSet words(Document document, Span span) {
        var words = new BitSet();
        var tokens = document.body().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK && tokens.get(i).span().overlaps(span)) {
                words.set(i);
            }
        }
        return words;
    }

    private static boolean overlaps(List<JsonNode> spans, Span span) {
        return spans.stream().anyMatch(one -> one.size() == 2 && span(one).overlaps(span));
    }

    private static Span span(JsonNode span) {
        return new Span(span.get(0).asInt(), span.get(1).asInt());
    }
}

package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sentiment towards a target, or of a sentence: mean F1 of positive and negative (RuSentNE-2023), and of all three. */
final class SentimentMeasure implements Measure {

    private static final List<String> LABELS = List.of("negative", "neutral", "positive");

    @Override
    public boolean fits(JsonNode gold) {
        return gold.has("target") && gold.has("label");
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var answers = new Confusion();
        for (var one : set) {
            answers.add(LABELS.get(one.gold().get("label").asInt() + 1), given(one));
        }
        return List.of(
                new Figure("F1 of positive and negative", answers.macroF1(List.of("negative", "positive"))),
                new Figure("macro-F1", answers.macroF1(LABELS)),
                new Figure("accuracy", answers.accuracy()));
    }

    private static String given(Answered one) {
        var target = one.gold().get("target");
        return Pieces.span(target)
                .map(span -> towards(one.article(), span))
                .orElseGet(() -> one.article().path("sentiment").path("label").asText("neutral"));
    }

    /** The label of the mention that overlaps most, its own before its entity's. */
    private static String towards(JsonNode article, Span target) {
        return Mentioned.in(article).stream()
                .filter(mention -> mention.shared(target) > 0)
                .max(Comparator.<Mentioned>comparingInt(mention -> mention.shared(target))
                        .thenComparingInt(mention ->
                                mention.span().start() - mention.span().end()))
                .flatMap(mention -> label(mention.mention()).or(() -> label(mention.entity())))
                .orElse("neutral");
    }

    private static Optional<String> label(JsonNode felt) {
        return Optional.ofNullable(felt.path("sentiment").path("label").textValue());
    }
}

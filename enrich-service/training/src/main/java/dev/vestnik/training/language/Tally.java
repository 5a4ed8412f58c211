package dev.vestnik.training.language;

import dev.vestnik.enrich.language.LanguageDetector;
import dev.vestnik.enrich.text.Token;
import dev.vestnik.training.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often the language was told. */
final class Tally {

    private static final String SET = "sib200, Uzbek twice";

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(Sample sample, LanguageDetector detector) {
        add("accuracy " + sample.tag(), sample.tag(), sample.tokens(), detector);
        add("accuracy, all", sample.tag(), sample.tokens(), detector);
        sample.pieces().forEach(piece -> {
            add("accuracy, %d words".formatted(piece.size()), sample.tag(), piece, detector);
            if (detector.guess(piece).isSure()) {
                add("accuracy, pieces where sure", sample.tag(), piece, detector);
            }
        });
    }

    private void add(String measure, String tag, List<Token> tokens, LanguageDetector detector) {
        var count = counts.computeIfAbsent(measure, key -> new int[2]);
        count[0] += detector.guess(tokens).tag().equals(tag) ? 1 : 0;
        count[1]++;
    }

    List<Score> scores() {
        var scores = new ArrayList<Score>();
        counts.forEach((measure, count) -> scores.add(
                new Score(SET, measure, (double) count[0] / count[1], "5-fold cross-validation, of " + count[1])));
        return scores;
    }
}

package dev.vestnik.training.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Right answers beside given ones, for the measures of single-label classification. */
final class Confusion {

    private record Pair(String right, String given) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(String right, String given) {
        pairs.add(new Pair(right, given));
    }

    double accuracy() {
        return pairs.stream()
                .mapToInt(pair -> pair.right.equals(pair.given) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Mean of the F1 of some labels; one that nobody asks for or answers is left out. */
    double macroF1(Collection<String> labels) {
        return labels.stream()
                .filter(label -> pairs.stream().anyMatch(pair -> pair.right.equals(label) || pair.given.equals(label)))
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(String label) {
        var ratio = new Ratio();
        for (var pair : pairs) {
            boolean asked = pair.right.equals(label);
            boolean answered = pair.given.equals(label);
            ratio.add(asked && answered ? 1 : 0, answered ? 1 : 0, asked ? 1 : 0);
        }
        return ratio.f1();
    }
}

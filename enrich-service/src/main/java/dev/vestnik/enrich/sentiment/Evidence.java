package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.model.Classifier;
import java.util.Arrays;
import java.util.List;

/**
 * What the words around a target say of it, one by one and then together: learnt where people have marked the words that
 * express an opinion of somebody. Thread-safe.
 */
public final class Evidence {

    /** The labels of its model, in this order: what a word says of the target. */
    public static final List<String> LABELS = List.of("nothing", "bad", "good");

    private static final int NUMBERS = 8;
    private static final float DOUBT = 0.2f;

    private final Classifier words;

    public Evidence(Classifier words) {
        this.words = words;
    }

    /** The numbers of a place, and behind them those of the evidence. */
    public float[] beside(Place place) {
        int size = place.numbers().length;
        var numbers = Arrays.copyOf(place.numbers(), size + 2 * NUMBERS);
        for (var word : place.words()) {
            var says = words.probabilities(word.hashes());
            add(numbers, size, says[1], word.isBefore() ? 0 : 1);
            add(numbers, size + NUMBERS, says[2], word.isBefore() ? 0 : 1);
        }
        finish(numbers, size);
        finish(numbers, size + NUMBERS);
        return numbers;
    }

    private static void add(float[] numbers, int at, float share, int side) {
        numbers[at + side] += share;
        numbers[at + 2 + side] = Math.max(numbers[at + 2 + side], share);
        numbers[at + 4] -= (float) Math.log(1 - share + 1e-6);
        numbers[at + 5] = Math.max(numbers[at + 5], share);
        numbers[at + 6] += Math.max(0, share - DOUBT);
    }

    private static void finish(float[] numbers, int at) {
        numbers[at + 7] = (float) Math.log(numbers[at + 5] + 1e-3);
    }
}

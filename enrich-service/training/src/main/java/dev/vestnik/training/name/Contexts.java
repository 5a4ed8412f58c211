package dev.vestnik.training.name;

import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Beside which frequent words each word stands, as a vector of length 1 of positive pointwise mutual information; what was
 * seen seldom counts for less.
 */
final class Contexts {

    /** A word's vector: places and values of what is not nought. */
    static final class Vector {
        final int[] places;
        final float[] values;

        private Vector(Map<Integer, Double> entries) {
            places = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
            values = new float[places.length];
            double square = 1e-9;
            for (var value : entries.values()) {
                square += value * value;
            }
            for (int i = 0; i < places.length; i++) {
                values[i] = (float) (entries.getOrDefault(places[i], 0.0) / Math.sqrt(square));
            }
        }
    }

    private static final int FREQUENT = 2000;
    private static final int[] DISTANCES = {-1, 1, -2, 2};
    private static final String EDGE = "";

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Map<Integer, Integer>> seen = new ArrayList<>();
    private final int[] totals = new int[DISTANCES.length * FREQUENT];
    private final List<String> words;

    /** Of the words that occur at least so often in the texts. */
    Contexts(List<String> texts, int atLeast) {
        var sentences = texts.stream()
                .distinct()
                .flatMap(text -> new Text(text).sentences().stream())
                .map(Contexts::spelt)
                .toList();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        words = counts.entrySet().stream()
                .filter(word -> word.getValue() >= atLeast)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var numbers = new HashMap<String, Integer>();
        words.forEach(word -> {
            numbers.put(word, numbers.size());
            seen.add(new HashMap<>());
        });
        sentences.forEach(sentence -> count(sentence, numbers));
    }

    /** A sentence between two marks of its edges; all numbers are alike. */
    private static List<String> spelt(Sentence sentence) {
        var words = sentence.tokens().stream().map(token -> token.kind() == Token.Kind.NUMBER ? "0" : token.folded());
        return Stream.of(Stream.of(EDGE), words, Stream.of(EDGE))
                .flatMap(each -> each)
                .toList();
    }

    private void count(List<String> sentence, Map<String, Integer> numbers) {
        for (int place = 0; place < sentence.size(); place++) {
            var word = numbers.get(sentence.get(place));
            for (int i = 0; word != null && i < DISTANCES.length; i++) {
                int at = place + DISTANCES[i];
                int other =
                        at < 0 || at >= sentence.size() ? FREQUENT : numbers.getOrDefault(sentence.get(at), FREQUENT);
                if (other < FREQUENT) {
                    int context = i * FREQUENT + other;
                    seen.get(word).merge(context, 1, Integer::sum);
                    totals[context]++;
                }
            }
        }
    }

    /** The words, the most frequent first. */
    List<String> words() {
        return words;
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    static int size() {
        return DISTANCES.length * FREQUENT;
    }

    /** The vectors in the order of the words. */
    List<Vector> vectors() {
        double all = 0;
        for (var total : totals) {
            all += total;
        }
        var vectors = new ArrayList<Vector>();
        for (var contexts : seen) {
            vectors.add(vector(contexts, all));
        }
        return vectors;
    }

    private Vector vector(Map<Integer, Integer> contexts, double all) {
        double own = contexts.values().stream().mapToInt(Integer::intValue).sum();
        var entries = new TreeMap<Integer, Double>();
        contexts.forEach((context, count) -> {
            double information = Math.log(count * all / (own * totals[context]));
            if (information > 0) {
                entries.put(context, information * Math.min(1, 1.4 * count / (count + 1.0)));
            }
        });
        return new Vector(entries);
    }
}

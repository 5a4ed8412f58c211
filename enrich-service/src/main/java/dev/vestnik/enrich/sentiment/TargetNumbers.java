package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import java.util.List;

/**
 * What stands around one of those whom a sentence names, as numbers: vectors of the words to its left and to its right, pooled
 * in several ways (after D. Vo and Y. Zhang, Target-Dependent Twitter Sentiment Classification with Rich Automatic Features,
 * IJCAI 2015).
 */
final class TargetNumbers {

    private static final int FAR = 40;

    /** By how many words what is nearer counts e times as much. */
    private static final float NEAR = 4;

    private static final float NEAR_VALENCE = 6;
    private static final int POOLS = 6;
    private static final int VALENCES = 8;
    private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");
    private static final List<String> TYPES = List.of("person", "organisation", "place", "profession", "nationality");

    private final SentenceReading sentence;
    private final Meanings meanings;
    private final int size;
    private final float[] numbers;

    private TargetNumbers(SentenceReading sentence) {
        this.sentence = sentence;
        this.meanings = sentence.meanings();
        this.size = meanings.size();
        int grammar = sentence.language() == Language.RUSSIAN ? CASES.size() + TYPES.size() : 0;
        this.numbers = new float[size == 0 ? 0 : 2 * (POOLS * size + VALENCES) + size + grammar];
    }

    /** The numbers of a target at tokens {@code from} (inside) to {@code to} (behind); none where words have no vectors. */
    static float[] of(SentenceReading sentence, int from, int to, String type) {
        var around = new TargetNumbers(sentence);
        if (around.size > 0) {
            int side = POOLS * around.size + VALENCES;
            around.side(0, from - 1, Math.max(-1, from - 1 - FAR), from);
            around.side(side, to, Math.min(sentence.size(), to + FAR), to - 1);
            for (int i = from; i < to; i++) {
                around.add(2 * side, i, 1f / (to - from));
            }
            if (sentence.language() == Language.RUSSIAN) {
                int grammar = 2 * side + around.size;
                around.mark(grammar, CASES.indexOf(sentence.grammaticalCase(to - 1)));
                around.mark(grammar + CASES.size(), TYPES.indexOf(type));
            }
        }
        return around.numbers;
    }

    private void mark(int at, int place) {
        if (place >= 0) {
            numbers[at + place] = 1;
        }
    }

    /** The words from the nearest one to before the end, upwards or downwards. */
    private void side(int at, int nearest, int end, int target) {
        int step = end < nearest ? -1 : 1;
        int count = (end - nearest) * step;
        int inClause = 0;
        float weights = 1;
        for (int i = nearest; i != end; i += step) {
            inClause += sentence.clause(i) == sentence.clause(target) ? 1 : 0;
            weights += Math.abs(meanings.valence(i));
        }
        for (int i = nearest; i != end; i += step) {
            int distance = (i - nearest) * step;
            add(at, i, 1f / count);
            add(at + size, i, (float) Math.exp(-distance / NEAR) / NEAR);
            extremes(at + 2 * size, i, distance == 0);
            add(at + 4 * size, i, Math.abs(meanings.valence(i)) / weights);
            if (sentence.clause(i) == sentence.clause(target)) {
                add(at + 5 * size, i, 1f / inClause);
            }
            valence(at + POOLS * size, i, distance);
        }
        numbers[at + POOLS * size + 6] = count / 20f;
    }

    private void add(int at, int word, float weight) {
        var vector = meanings.of(word);
        for (int place = 0; place < size; place++) {
            numbers[at + place] += weight * vector[place];
        }
    }

    private void extremes(int at, int word, boolean first) {
        var vector = meanings.of(word);
        for (int place = 0; place < size; place++) {
            int low = at + size + place;
            numbers[at + place] = first ? vector[place] : Math.max(numbers[at + place], vector[place]);
            numbers[low] = first ? vector[place] : Math.min(numbers[low], vector[place]);
        }
    }

    private void valence(int at, int word, int distance) {
        float valence = sentence.isNegated(word) ? -meanings.valence(word) : meanings.valence(word);
        if (valence == 0) {
            return;
        }
        int bad = valence < 0 ? 1 : 0;
        numbers[at + bad] += valence;
        numbers[at + 2 + bad] += valence * (float) Math.exp(-distance / NEAR_VALENCE);
        numbers[at + 4] = Math.max(numbers[at + 4], valence);
        numbers[at + 5] = Math.min(numbers[at + 5], valence);
        numbers[at + 7]++;
    }
}

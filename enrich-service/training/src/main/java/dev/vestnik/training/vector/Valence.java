package dev.vestnik.training.vector;

import java.util.Map;

/** How good or bad words sound, told from their vectors by what people said of some of them: least squares, by small steps. */
final class Valence {

    private static final int NEUTRAL_WORDS = 3000;
    private static final float NEUTRAL_WEIGHT = 0.25f;
    private static final int ROUNDS = 60;

    private final float[] weights = new float[WordVectors.SIZE];
    private float bias;

    /** @param known how good (above 0) or bad some words are; other frequent words are neither */
    Valence(WordVectors vectors, Map<String, Float> known) {
        for (int round = 0; round < ROUNDS; round++) {
            float rate = 0.2f * (ROUNDS - round) / ROUNDS;
            for (int word = 0; word < vectors.size(); word++) {
                var valence = known.get(vectors.word(word));
                if (valence != null) {
                    learn(vectors.of(word), valence, rate);
                }
                if (word < NEUTRAL_WORDS) {
                    learn(vectors.of(word), valence == null ? 0 : valence, rate * NEUTRAL_WEIGHT);
                }
            }
        }
    }

    private void learn(float[] vector, float wanted, float rate) {
        float step = rate * (wanted - of(vector));
        bias += step;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += step * vector[i];
        }
    }

    float of(float[] vector) {
        return bias + WordVectors.product(weights, vector);
    }
}

package dev.vestnik.training.vector;

import java.util.Random;

/** The directions in which vectors differ most: principal components, by orthogonal iteration. */
final class Components {

    private static final int ROUNDS = 60;

    private final float[] mean = new float[WordVectors.SIZE];
    private final float[][] directions;
    private final float scale;

    /** Of as many of the most frequent words as asked for. */
    Components(WordVectors vectors, int count, int words) {
        int most = Math.min(words, vectors.size());
        for (int word = 0; word < most; word++) {
            add(mean, vectors.of(word), 1f / most);
        }
        var covariance = new float[WordVectors.SIZE][WordVectors.SIZE];
        for (int word = 0; word < most; word++) {
            var apart = apart(vectors.of(word));
            for (int i = 0; i < apart.length; i++) {
                add(covariance[i], apart, apart[i] / most);
            }
        }
        directions = new float[count][WordVectors.SIZE];
        var random = new Random(1);
        for (var direction : directions) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = (float) random.nextGaussian();
            }
        }
        float spread = 0;
        for (int round = 0; round < ROUNDS; round++) {
            spread = turn(covariance);
        }
        scale = (float) Math.sqrt(spread / count);
    }

    /** Turns all directions towards where the vectors differ, keeps them square to each other, and returns their spread. */
    private float turn(float[][] covariance) {
        float spread = 0;
        for (int k = 0; k < directions.length; k++) {
            var turned = new float[WordVectors.SIZE];
            for (int i = 0; i < turned.length; i++) {
                turned[i] = WordVectors.product(covariance[i], directions[k]);
            }
            for (int before = 0; before < k; before++) {
                add(turned, directions[before], -WordVectors.product(turned, directions[before]));
            }
            spread += (float) Math.sqrt(WordVectors.product(turned, turned));
            directions[k] = WordVectors.ofLengthOne(turned);
        }
        return spread;
    }

    /** The vector by its components, brought to a size of about 1 each. */
    float[] of(float[] vector) {
        var apart = apart(vector);
        var components = new float[directions.length];
        for (int k = 0; k < components.length; k++) {
            components[k] = WordVectors.product(apart, directions[k]) / scale;
        }
        return components;
    }

    private float[] apart(float[] vector) {
        var apart = vector.clone();
        add(apart, mean, -1);
        return apart;
    }

    private static void add(float[] sum, float[] vector, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }
}

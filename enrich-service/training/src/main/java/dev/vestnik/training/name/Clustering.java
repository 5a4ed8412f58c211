package dev.vestnik.training.name;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.training.name.Contexts.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts words that stand among the same neighbours into one cluster, by spherical k-means. */
final class Clustering {

    private static final int ROUNDS = 12;
    private static final int AT_LEAST = 4;

    private final int count;
    private final Contexts contexts;
    private final List<Vector> vectors;

    private Clustering(List<String> texts, int count) {
        this.count = count;
        this.contexts = new Contexts(texts, AT_LEAST);
        this.vectors = contexts.vectors();
    }

    /** The cluster of each word's hash, from 1. */
    static Map<Integer, Integer> of(List<String> texts, int count) {
        return new Clustering(texts, count).clusters();
    }

    private Map<Integer, Integer> clusters() {
        var nearest = new int[vectors.size()];
        var centres = first();
        for (int round = 0; round < ROUNDS; round++) {
            for (int word = 0; word < nearest.length; word++) {
                nearest[word] = nearest(vectors.get(word), centres);
            }
            centres = centres(nearest);
        }
        var clusters = new HashMap<Integer, Integer>();
        for (int word = 0; word < nearest.length; word++) {
            clusters.put(Features.hash(contexts.words().get(word)), nearest[word] + 1);
        }
        return clusters;
    }

    /** Frequent words to begin with. */
    private float[][] first() {
        var centres = new float[Contexts.size()][count];
        int distance = Math.max(1, Math.min(3, vectors.size() / count));
        for (int cluster = 0; cluster < count && cluster * distance < vectors.size(); cluster++) {
            add(centres, vectors.get(cluster * distance), cluster, 1);
        }
        return centres;
    }

    private int nearest(Vector vector, float[][] centres) {
        var scores = new float[count];
        for (int i = 0; i < vector.places.length; i++) {
            var centre = centres[vector.places[i]];
            for (int cluster = 0; cluster < count; cluster++) {
                scores[cluster] += vector.values[i] * centre[cluster];
            }
        }
        int best = 0;
        for (int cluster = 1; cluster < count; cluster++) {
            best = scores[cluster] > scores[best] ? cluster : best;
        }
        return best;
    }

    private float[][] centres(int[] nearest) {
        var centres = new float[Contexts.size()][count];
        for (int word = 0; word < nearest.length; word++) {
            float weight = (float) Math.log(1 + contexts.count(contexts.words().get(word)));
            add(centres, vectors.get(word), nearest[word], weight);
        }
        var squares = new double[count];
        for (var row : centres) {
            for (int cluster = 0; cluster < count; cluster++) {
                squares[cluster] += row[cluster] * row[cluster];
            }
        }
        for (var row : centres) {
            for (int cluster = 0; cluster < count; cluster++) {
                row[cluster] /= (float) Math.sqrt(squares[cluster] + 1e-9);
            }
        }
        return centres;
    }

    private static void add(float[][] centres, Vector vector, int cluster, float weight) {
        for (int i = 0; i < vector.places.length; i++) {
            centres[vector.places[i]][cluster] += weight * vector.values[i];
        }
    }
}

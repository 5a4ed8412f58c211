package dev.vestnik.training.vector;

import dev.vestnik.enrich.model.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts words of similar vectors into groups, these into smaller groups, and these into clusters, by spherical k-means. */
public final class ClusterTree {

    /** Into how many parts what is whole is split, level by level, as bits of a cluster's number. */
    private static final int[] BITS = {6, 2, 2};

    private static final int ROUNDS = 15;

    private final WordVectors vectors;
    private final int[] numbers;

    private ClusterTree(WordVectors vectors) {
        this.vectors = vectors;
        this.numbers = new int[vectors.size()];
    }

    /** How many bits the groups leave out, the small groups first: what {@code Clusters.write} wants to know. */
    public static List<Integer> groups() {
        return List.of(BITS[2], BITS[2] + BITS[1]);
    }

    /** The cluster of each word's hash, from 1. */
    public static Map<Integer, Integer> of(WordVectors vectors) {
        var tree = new ClusterTree(vectors);
        var all = new int[vectors.size()];
        Arrays.setAll(all, word -> word);
        tree.split(all, 0);
        var clusters = new HashMap<Integer, Integer>();
        for (int word = all.length - 1; word >= 0; word--) { // of two words with one hash the more frequent stays
            clusters.put(Features.hash(vectors.word(word)), tree.numbers[word] + 1);
        }
        return clusters;
    }

    private void split(int[] words, int level) {
        if (level == BITS.length || words.length == 0) {
            return;
        }
        var nearest = clusters(words, 1 << BITS[level]);
        for (int part = 0; part < 1 << BITS[level]; part++) {
            var members = new ArrayList<Integer>();
            for (int i = 0; i < words.length; i++) {
                if (nearest[i] == part) {
                    members.add(words[i]);
                    numbers[words[i]] = (numbers[words[i]] << BITS[level]) + part;
                }
            }
            split(members.stream().mapToInt(Integer::intValue).toArray(), level + 1);
        }
    }

    /** For each of the words, in the order of their frequency, which of so many clusters it is in. */
    private int[] clusters(int[] words, int count) {
        var nearest = new int[words.length];
        var centres = new float[count][];
        int apart = Math.max(1, Math.min(20, words.length / count));
        Arrays.setAll(centres, i -> vectors.of(words[Math.min(i * apart, words.length - 1)]));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < words.length; i++) {
                nearest[i] = nearest(vectors.of(words[i]), centres);
            }
            centres = centres(words, nearest, centres);
        }
        return nearest;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int centre = 0; centre < centres.length; centre++) {
            float likeness = WordVectors.product(vector, centres[centre]);
            if (likeness > highest) {
                highest = likeness;
                best = centre;
            }
        }
        return best;
    }

    /** The middles of the clusters; one that has lost all its words stays where it was. */
    private float[][] centres(int[] words, int[] nearest, float[][] before) {
        var centres = new float[before.length][WordVectors.SIZE];
        var empty = new boolean[before.length];
        Arrays.fill(empty, true);
        for (int i = 0; i < words.length; i++) {
            var vector = vectors.of(words[i]);
            var centre = centres[nearest[i]];
            for (int place = 0; place < vector.length; place++) {
                centre[place] += vector[place];
            }
            empty[nearest[i]] = false;
        }
        for (int centre = 0; centre < centres.length; centre++) {
            centres[centre] = empty[centre] ? before[centre] : WordVectors.ofLengthOne(centres[centre]);
        }
        return centres;
    }
}

package dev.vestnik.training;

import java.util.Arrays;

/** The features that are learnt, numbered from nought in the order of their first occurrence: a hash table without objects. */
final class Numbers {

    private static final int NONE = -1;

    private int[] keys = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] numbers = {};
    private int size;
    private int given;

    /** Counts an occurrence. */
    void count(int feature) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(feature);
        if (counts[slot]++ == 0) {
            keys[slot] = feature;
            size++;
        }
    }

    /** Numbers a feature that was counted so often, when it is met. */
    void number(int feature, int atLeast) {
        if (numbers.length != keys.length) {
            numbers = new int[keys.length];
            Arrays.fill(numbers, NONE);
        }
        int slot = slot(feature);
        if (counts[slot] >= atLeast && numbers[slot] == NONE) {
            numbers[slot] = given++;
        }
    }

    /** The numbers of the features that have one. */
    int[] of(int[] features) {
        var found = new int[features.length];
        int count = 0;
        for (var feature : features) {
            int number = numbers.length == 0 ? NONE : numbers[slot(feature)];
            if (number != NONE) {
                found[count++] = number;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int size() {
        return given;
    }

    /** The features by their numbers. */
    int[] features() {
        var features = new int[given];
        for (int slot = 0; slot < numbers.length; slot++) {
            if (numbers[slot] != NONE) {
                features[numbers[slot]] = keys[slot];
            }
        }
        return features;
    }

    private int slot(int feature) {
        int slot = feature & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}

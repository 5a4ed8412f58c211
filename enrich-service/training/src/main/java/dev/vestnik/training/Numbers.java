package dev.vestnik.training;

import java.util.Arrays;

/** The features that are learnt, numbered from nought in the order of their first occurrence: a hash table without objects. */
final class Numbers {

    static final int NONE = -1;

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

    /** A feature as it is in the labels of one style only. */
    static int inStyle(int feature, int style) {
        return (feature ^ (style * 0x9E3779B9)) * 0x85EBCA6B + style;
    }

    /** The numbers of the features that have one, as they are everywhere and, for a style above 0, in this style. */
    int[] of(int[] features, int style) {
        var found = new int[style > 0 ? features.length * 2 : features.length];
        int count = 0;
        for (var feature : features) {
            int number = of(feature);
            if (number != NONE) {
                found[count++] = number;
            }
            int styled = style > 0 ? of(inStyle(feature, style)) : NONE;
            if (styled != NONE) {
                found[count++] = styled;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The number of a feature, or {@link #NONE}. */
    int of(int feature) {
        return numbers.length == 0 ? NONE : numbers[slot(feature)];
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

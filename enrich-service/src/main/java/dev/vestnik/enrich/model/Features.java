package dev.vestnik.enrich.model;

import java.util.Arrays;

/**
 * The features of one place in a text, each a hash of its kind and its value, in a list that is used again and again.
 * Belongs to one thread. Kinds are small numbers that a model's features give out once and never reuse.
 */
public final class Features {

    private int[] hashes = new int[64];
    private int size;

    /** A feature that is there or not. */
    public void add(int kind) {
        put(mix(kind));
    }

    /** A feature with a value. */
    public void add(int kind, CharSequence value) {
        put(mix(kind * 0x9E3779B9 + hash(value)));
    }

    /** A feature with a number, or a hash, for a value. */
    public void add(int kind, int value) {
        put(mix(kind * 0x9E3779B9 + value * 0x85EBCA6B));
    }

    /** A feature with two values. */
    public void add(int kind, int first, int second) {
        put(mix(kind * 0x9E3779B9 + mix(first) * 31 + second * 0x85EBCA6B));
    }

    /** What was added, and begins anew. */
    public int[] take() {
        var taken = Arrays.copyOf(hashes, size);
        size = 0;
        return taken;
    }

    /** A hash of a text, the same on every machine and for ever: models are stored with it. */
    public static int hash(CharSequence value) {
        return hash(value, 0, value.length());
    }

    /** A hash of a part of a text, from and to in UTF-16 units. */
    public static int hash(CharSequence value, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ value.charAt(i)) * 0x01000193; // FNV-1a
        }
        return mix(hash);
    }

    /** The finalizer of MurmurHash3. */
    private static int mix(int value) {
        int mixed = value;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}

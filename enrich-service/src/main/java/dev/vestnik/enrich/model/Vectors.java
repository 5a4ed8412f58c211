package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What words mean, as rows of small numbers: those of words that are used alike are near each other. Immutable, thread-safe. */
public final class Vectors {

    /** No word has any. */
    public static final Vectors NONE = new Vectors(0, new int[0], new float[0], new byte[0]);

    private static final String KIND = "vectors";

    private final int size;
    private final int[] words; // sorted
    private final float[] steps; // a number of a place is so many times what is stored
    private final byte[] rows;

    private Vectors(int size, int[] words, float[] steps, byte[] rows) {
        this.size = size;
        this.words = words;
        this.steps = steps;
        this.rows = rows;
    }

    private static Vectors of(DataInputStream in) throws IOException {
        var steps = new float[in.readInt()];
        var words = new int[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        var rows = new byte[words.length * steps.length];
        for (int place = 0; place < steps.length; place++) {
            steps[place] = in.readFloat();
            for (int i = 0; i < words.length; i++) {
                rows[i * steps.length + place] = in.readByte();
            }
        }
        return new Vectors(steps.length, words, steps, rows);
    }

    /** The model in a stream, which is closed. */
    public static Vectors read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, (data, labels) -> of(data));
    }

    /** The model in a resource beside a class. */
    public static Vectors load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, (data, labels) -> of(data));
    }

    /** Stores the vector of each word's {@link Features#hash}, one byte a number, and closes the stream. */
    public static void write(OutputStream out, int size, Map<Integer, float[]> vectors) throws IOException {
        var sorted = new TreeMap<>(vectors);
        ModelFile.write(out, KIND, List.of(), data -> {
            data.writeInt(size);
            data.writeInt(sorted.size());
            for (var word : sorted.keySet()) {
                data.writeInt(word);
            }
            for (int place = 0; place < size; place++) {
                float largest = 1e-6f;
                for (var vector : sorted.values()) {
                    largest = Math.max(largest, Math.abs(vector[place]));
                }
                data.writeFloat(largest / Byte.MAX_VALUE);
                for (var vector : sorted.values()) {
                    data.writeByte(Math.round(vector[place] / largest * Byte.MAX_VALUE));
                }
            }
        });
    }

    /** How many numbers a vector has. */
    public int size() {
        return size;
    }

    /** Puts the vector of a folded word, by its {@link Features#hash}, into an array; false for an unknown word. */
    public boolean read(int word, float[] into) {
        int row = Arrays.binarySearch(words, word);
        for (int place = 0; row >= 0 && place < size; place++) {
            into[place] = steps[place] * rows[row * size + place];
        }
        return row >= 0;
    }
}

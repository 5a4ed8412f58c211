package dev.vestnik.training.vector;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The vectors that sentiment is read with: main components, how good a word sounds, and what a list of words says of it. */
public final class MeantWords {

    private static final int COMPONENTS = 32;
    private static final int COUNTED = 20_000;

    private MeantWords() {}

    /**
     * The vectors as they are stored: read them with {@link Vectors#read}.
     *
     * @param listed how good (above 0) or bad words sound
     */
    public static byte[] of(WordVectors vectors, Map<String, Float> listed) {
        var components = new Components(vectors, COMPONENTS, COUNTED);
        var valence = new Valence(vectors, listed);
        var rows = new HashMap<Integer, float[]>();
        for (int word = vectors.size() - 1; word >= 0; word--) { // of two words with one hash the more frequent stays
            var row = Arrays.copyOf(components.of(vectors.of(word)), COMPONENTS + 2);
            var said = listed.get(vectors.word(word));
            row[COMPONENTS] = said == null ? valence.of(vectors.of(word)) : said;
            row[COMPONENTS + 1] = said == null ? 0 : said;
            rows.put(Features.hash(vectors.word(word)), row);
        }
        try {
            var bytes = new ByteArrayOutputStream();
            Vectors.write(bytes, COMPONENTS + 2, rows);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

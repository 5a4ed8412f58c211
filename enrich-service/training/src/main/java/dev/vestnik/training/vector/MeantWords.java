package dev.vestnik.training.vector;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The vectors that sentiment is read with: main components, how good a word sounds, and what a list of words says of it. */
public final class MeantWords {

    private static final int COMPONENTS = 32;
    private static final int COUNTED = 20_000;

    private final Map<String, float[]> rows = new LinkedHashMap<>(); // the rarest first

    /** @param listed how good (above 0) or bad words sound */
    public MeantWords(WordVectors vectors, Map<String, Float> listed) {
        var components = new Components(vectors, COMPONENTS, COUNTED);
        var valence = new Valence(vectors, listed);
        for (int word = vectors.size() - 1; word >= 0; word--) {
            var row = Arrays.copyOf(components.of(vectors.of(word)), COMPONENTS + 2);
            var said = listed.get(vectors.word(word));
            row[COMPONENTS] = said == null ? valence.of(vectors.of(word)) : said;
            row[COMPONENTS + 1] = said == null ? 0 : said;
            rows.put(vectors.word(word), row);
        }
    }

    /** The vectors as they are stored: read them with {@link Vectors#read}. */
    public byte[] english() {
        var byHash = new HashMap<Integer, float[]>();
        rows.forEach((word, row) ->
                byHash.put(Features.hash(word), row)); // of two words with one hash the more frequent stays
        return stored(byHash);
    }

    /** The same for words of another language, each with the vector of its English word. */
    public byte[] by(Glossary glossary) {
        var byHash = new HashMap<Integer, float[]>();
        for (var word : glossary.words()) {
            glossary.english(word).map(rows::get).ifPresent(row -> byHash.putIfAbsent(Features.hash(word), row));
        }
        return stored(byHash);
    }

    private static byte[] stored(Map<Integer, float[]> byHash) {
        try {
            var bytes = new ByteArrayOutputStream();
            Vectors.write(bytes, COMPONENTS + 2, byHash);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.vestnik.enrich.fingerprint;

import dev.vestnik.enrich.model.Features;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How rare words are in the news; of the frequent ones only hashes are kept. Immutable. */
public final class Rarity {

    /** How rare every word is that is not among the frequent ones. */
    public static final int RARE = 3;

    private final int[] words; // sorted
    private final byte[] degrees;

    private Rarity(int[] words, byte[] degrees) {
        this.words = words;
        this.degrees = degrees;
    }

    /** The table that is shipped; where there is none, all words are rare. */
    static Rarity load() {
        try (var file = Rarity.class.getResourceAsStream("rarity.model")) {
            return file == null ? new Rarity(new int[0], new byte[0]) : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("rarity.model can't be read", e);
        }
    }

    static Rarity read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            int count = in.readInt();
            var words = new int[count];
            var degrees = new byte[count];
            for (int i = 0; i < count; i++) {
                words[i] = in.readInt();
                degrees[i] = in.readByte();
            }
            return new Rarity(words, degrees);
        }
    }

    /** The file of a table: by word, in the form in which {@link FingerprintStep} looks it up, how rare it is. */
    public static byte[] write(Map<String, Integer> table) {
        var byHash = new TreeMap<Integer, Integer>();
        table.forEach((word, degree) -> byHash.merge(Features.hash(word), degree, Math::min));
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(byHash.size());
            for (var word : byHash.entrySet()) {
                out.writeInt(word.getKey());
                out.writeByte(word.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can go wrong in memory", e);
        }
        return bytes.toByteArray();
    }

    /** From 0 for what stands in every newspaper to {@link #RARE}; by the word's hash. */
    int of(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? RARE : degrees[at];
    }
}

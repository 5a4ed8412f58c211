package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Which item of Wikidata a name mostly stands for, as learnt from labelled texts; of the names only hashes are kept. Immutable. */
public final class Links {

    private final long[] names; // sorted
    private final int[] items;

    private Links(long[] names, int[] items) {
        this.names = names;
        this.items = items;
    }

    /** The table that is shipped; an empty one where none is. */
    static Links load() {
        try (var file = Links.class.getResourceAsStream("links.model")) {
            return file == null ? new Links(new long[0], new int[0]) : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("links.model can't be read", e);
        }
    }

    public static Links read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            int count = in.readInt();
            var names = new long[count];
            var items = new int[count];
            for (int i = 0; i < count; i++) {
                names[i] = in.readLong();
                items[i] = in.readInt();
            }
            return new Links(names, items);
        }
    }

    /** The file of a table: by what {@link #name} says of each name, the number of its item. */
    public static byte[] write(Map<Long, Integer> table) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(table.size());
            for (var link : new TreeMap<>(table).entrySet()) {
                out.writeLong(link.getKey());
                out.writeInt(link.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can go wrong in memory", e);
        }
        return bytes.toByteArray();
    }

    /** The hash of a name of a type: FNV-1a of 64 bits. */
    public static long name(EntityType type, String key) {
        long hash = 0xcbf29ce484222325L ^ type.json().charAt(0);
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The item of a name in its dictionary form. */
    Optional<String> of(EntityType type, String key) {
        int at = Arrays.binarySearch(names, name(type, key));
        return at < 0 ? Optional.empty() : Optional.of("Q" + items[at]);
    }
}

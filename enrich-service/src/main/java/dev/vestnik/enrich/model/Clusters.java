package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which words stand among the same neighbours: each known word belongs to one cluster. Immutable, thread-safe. */
public final class Clusters {

    /** No word is in any. */
    public static final Clusters NONE = new Clusters(Map.of());

    private static final String KIND = "clusters";

    private final Map<Integer, Integer> clusters;

    private Clusters(Map<Integer, Integer> clusters) {
        this.clusters = clusters;
    }

    private static Clusters of(DataInputStream in) throws IOException {
        var clusters = new HashMap<Integer, Integer>();
        for (int count = in.readInt(); count > 0; count--) {
            int word = in.readInt();
            clusters.put(word, (int) in.readShort());
        }
        return new Clusters(clusters);
    }

    /** The model in a stream, which is closed. */
    public static Clusters read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, (data, labels) -> of(data));
    }

    /** The model in a resource beside a class. */
    public static Clusters load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, (data, labels) -> of(data));
    }

    /** Stores the cluster, above 0, of each word's {@link Features#hash}, and closes the stream. */
    public static void write(OutputStream out, Map<Integer, Integer> clusters) throws IOException {
        ModelFile.write(out, KIND, List.of(), data -> {
            data.writeInt(clusters.size());
            for (var word : new TreeMap<>(clusters).entrySet()) {
                data.writeInt(word.getKey());
                data.writeShort(word.getValue());
            }
        });
    }

    /** The cluster of a folded word by its {@link Features#hash}, 0 for a word that is in none. */
    public int of(int word) {
        return clusters.getOrDefault(word, 0);
    }
}

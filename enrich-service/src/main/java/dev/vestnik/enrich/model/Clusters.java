package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words stand among the same neighbours: each known word belongs to one cluster. Clusters may be grouped: the number
 * of such a group is that of its clusters without their last bits. Immutable, thread-safe.
 */
public final class Clusters {

    /** No word is in any. */
    public static final Clusters NONE = new Clusters(Map.of(), List.of());

    private static final String KIND = "clusters";

    private final Map<Integer, Integer> clusters;
    private final int[] groups; // how many bits each kind of group leaves out

    private Clusters(Map<Integer, Integer> clusters, List<String> groups) {
        this.clusters = clusters;
        this.groups = groups.stream().mapToInt(Integer::parseInt).toArray();
    }

    private static Clusters of(DataInputStream in, List<String> groups) throws IOException {
        var clusters = new HashMap<Integer, Integer>();
        for (int count = in.readInt(); count > 0; count--) {
            int word = in.readInt();
            clusters.put(word, (int) in.readShort());
        }
        return new Clusters(clusters, groups);
    }

    /** The model in a stream, which is closed. */
    public static Clusters read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, Clusters::of);
    }

    /** The model in a resource beside a class. */
    public static Clusters load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, Clusters::of);
    }

    /**
     * Stores the cluster, above 0, of each word's {@link Features#hash}, and closes the stream.
     *
     * @param groups for each kind of group, from the smallest groups on, how many bits of a cluster's number, less 1, it
     *     leaves out
     */
    public static void write(OutputStream out, Map<Integer, Integer> clusters, List<Integer> groups)
            throws IOException {
        ModelFile.write(out, KIND, groups.stream().map(String::valueOf).toList(), data -> {
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

    /** How many kinds of groups there are. */
    public int groups() {
        return groups.length;
    }

    /** The group of a kind, from 0, that a cluster is in: the higher the kind, the larger the groups. */
    public int group(int cluster, int kind) {
        return cluster == 0 ? 0 : ((cluster - 1) >> groups[kind]) + 1;
    }
}

package dev.vestnik.enrich.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How models are stored: gzip around a mark, the kind, the labels and the numbers, all big-endian. */
final class ModelFile {

    private static final int MARK = 0x56E57001;

    private ModelFile() {}

    /** Reads what follows the head of a file of this kind. */
    interface Content<T> {
        T read(DataInputStream in, List<String> labels) throws IOException;
    }

    /** Writes what follows the head. */
    interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    static <T> T read(InputStream file, String kind, Content<T> content) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16))) {
            if (in.readInt() != MARK) {
                throw new IOException("This is not a model of Vestnik.");
            }
            var found = in.readUTF();
            if (!found.equals(kind)) {
                throw new IOException("This is a model of the kind " + found + ", not " + kind + ".");
            }
            var labels = new ArrayList<String>();
            for (int count = in.readInt(); count > 0; count--) {
                labels.add(in.readUTF());
            }
            return content.read(in, List.copyOf(labels));
        }
    }

    static void write(OutputStream file, String kind, List<String> labels, Writing content) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            out.writeInt(MARK);
            out.writeUTF(kind);
            out.writeInt(labels.size());
            for (var label : labels) {
                out.writeUTF(label);
            }
            content.write(out);
        }
    }

    /** A model that lies beside the class that uses it. */
    static <T> T resource(Class<?> owner, String name, String kind, Content<T> content) {
        try (var in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The model " + name + " is missing beside " + owner.getName());
            }
            return read(in, kind, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + name + " can't be read", e);
        }
    }
}

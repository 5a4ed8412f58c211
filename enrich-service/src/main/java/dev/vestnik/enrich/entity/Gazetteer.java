package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Lines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The built-in names, and those of a file, which win where both know a name. The file is read anew when it has changed; while
 * it can't be read, what it said before stays in force. Thread-safe.
 */
public final class Gazetteer {

    private record State(Optional<Stamp> stamp, KnownNames names) {}

    private record Stamp(FileTime modified, long size) {}

    private static final System.Logger LOG = System.getLogger(Gazetteer.class.getName());

    private final Optional<Path> file;
    private final List<GazetteerLine> builtIn;
    private volatile State state;

    private Gazetteer(Optional<Path> file) {
        this.file = file;
        this.builtIn = parse(Lines.of(Gazetteer.class, "gazetteer.tsv"), "gazetteer.tsv");
        this.state = new State(stamp(), read());
    }

    /**
     * The built-in names, and those of a file of the same form.
     *
     * @throws IllegalArgumentException naming the line that is broken
     */
    public static Gazetteer load(Optional<Path> more) {
        return new Gazetteer(more);
    }

    /** The names as they are known now. */
    KnownNames now() {
        var stamp = stamp();
        if (!stamp.equals(state.stamp)) {
            reload();
        }
        return state.names;
    }

    private synchronized void reload() {
        var stamp = stamp();
        if (stamp.equals(state.stamp)) {
            return; // another thread was faster
        }
        try {
            state = new State(stamp, read());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.ERROR, "The former gazetteer stays in force: " + e.getMessage());
            state = new State(stamp, state.names);
        }
    }

    private KnownNames read() {
        var lines = new ArrayList<GazetteerLine>();
        file.ifPresent(one -> lines.addAll(parse(lines(one), one.toString())));
        lines.addAll(builtIn);
        return new KnownNames(lines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static List<GazetteerLine> parse(List<String> lines, String file) {
        var parsed = new ArrayList<GazetteerLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    parsed.add(GazetteerLine.parse(line));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "Line " + (i + 1) + " of the gazetteer " + file + ": " + e.getMessage(), e);
                }
            }
        }
        return parsed;
    }

    /** When the file was last changed; nothing while it is away, as it is for a moment when it is replaced. */
    private Optional<Stamp> stamp() {
        try {
            return file.isPresent()
                    ? Optional.of(new Stamp(Files.getLastModifiedTime(file.get()), Files.size(file.get())))
                    : Optional.empty();
        } catch (IOException e) {
            return state == null ? Optional.empty() : state.stamp;
        }
    }
}

package dev.vestnik.ingest.backfill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** How far a back-fill has come, in a file that is replaced as a whole: {@code kill -9} leaves the old one or the new one. */
final class BackFillPosition {

    private final @Nullable Path path;
    private final String file;
    private final long records;

    private BackFillPosition(@Nullable Path path, String file, long records) {
        this.path = path;
        this.file = file;
        this.records = records;
    }

    /** Goes on from what the file says, if there is one. */
    static BackFillPosition in(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new BackFillPosition(path, "", 0);
        }
        var line = Files.readString(path).strip();
        var blank = line.indexOf(' ');
        if (!line.matches("\\d{1,18} .+")) {
            throw new IOException(path + " is no position of a back-fill: remove it to begin at the beginning");
        }
        return new BackFillPosition(path, line.substring(blank + 1), Long.parseLong(line.substring(0, blank)));
    }

    /** Begins at the beginning and keeps nothing. */
    static BackFillPosition nowhere() {
        return new BackFillPosition(null, "", 0);
    }

    /** Whether an earlier run came somewhere. */
    boolean isUnderWay() {
        return !file.isEmpty();
    }

    /** Records of the file that are done, if files are read in the order of their names; all of them: {@code MAX_VALUE}. */
    long done(Path of) {
        var order = of.toString().compareTo(file);
        return order < 0 ? Long.MAX_VALUE : order == 0 ? records : 0;
    }

    /** So many records of the file, and all files before it, need not be read again. */
    void keep(Path reached, long done) throws IOException {
        if (path == null) {
            return;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        var next = Path.of(path + ".next");
        Files.writeString(next, done + " " + reached + "\n");
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Everything is done: another run begins at the beginning. */
    void forget() throws IOException {
        if (path != null) {
            Files.deleteIfExists(path);
        }
    }
}

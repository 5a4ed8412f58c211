package dev.vestnik.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/** The folder that keeps everything between two runs; one run at a time has it. */
record DataFolder(Path path, FileLock lock) {

    /** Segments that Kafka and PostgreSQL lay out in advance, and room for some days of news. */
    private static final long BYTES_WANTED = 1L << 30;

    /**
     * Takes the folder, which is made if it is missing.
     *
     * @throws Complaint if it can't be written to, is in use, or the disk is nearly full
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).getUsableSpace() < BYTES_WANTED) {
                throw new Complaint("The disk that holds " + path + " has less than 1 GiB left: make room, or name"
                        + " another folder with --data.");
            }
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Complaint(
                        "Vestnik already runs on " + path + ": stop it, or name another folder with --data.");
            }
            return new DataFolder(path.toRealPath(), lock);
        } catch (IOException e) {
            throw new Complaint("The folder " + path + " can't be written to (" + e.getMessage()
                    + "): name another one with --data.");
        }
    }

    /** When the sample newsroom opened for the first time; its articles keep their times when it opens again. */
    Instant newsroomOpened(Clock clock) throws IOException {
        var file = path.resolve("newsroom-opened");
        if (!Files.exists(file)) {
            Files.writeString(file, clock.instant().toString());
        }
        return Instant.parse(Files.readString(file).strip());
    }
}

package dev.vestnik.ingest.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One file that grows by whole records. One thread appends at a time; any number wait for the disk, and those that wait
 * together are served by one sync.
 */
final class ArchiveFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final ReentrantLock syncing = new ReentrantLock();
    private volatile long end;
    private volatile long synced;

    private ArchiveFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes a new file that begins with the given record; leaves none behind if that fails. */
    static ArchiveFile create(Path path, byte[] first) throws IOException {
        var file =
                new ArchiveFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try {
            file.append(first);
            file.sync(first.length);
            syncFolderOf(path);
            return file;
        } catch (IOException e) {
            file.channel.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Without this a power failure may take the name away, and the file with it. */
    private static void syncFolderOf(Path path) throws IOException {
        try (var entries = FileChannel.open(path.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    long size() {
        return end;
    }

    /** Returns where the record begins. If it fails, the file ends with the record before. */
    long append(byte[] record) throws IOException {
        var start = end;
        try {
            var bytes = ByteBuffer.wrap(record);
            while (bytes.hasRemaining()) {
                channel.write(bytes, start + bytes.position());
            }
        } catch (IOException e) {
            if (channel.isOpen()) {
                channel.truncate(start);
            }
            throw e;
        }
        end = start + record.length;
        return start;
    }

    /** Returns when everything before this place is on the disk. */
    void sync(long upTo) throws IOException {
        syncing.lock();
        try {
            if (synced < upTo) {
                var written = end;
                channel.force(false);
                synced = written;
            }
        } finally {
            syncing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            sync(end);
        }
    }
}

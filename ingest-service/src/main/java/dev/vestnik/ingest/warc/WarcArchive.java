package dev.vestnik.ingest.warc;

import dev.vestnik.ingest.article.Archive;
import dev.vestnik.ingest.warc.Keeping.Kept;
import dev.vestnik.ingest.warc.Keeping.NotKept;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The archive of this replica: files that grow record by record and are closed when they are large or old enough. Many
 * threads may keep pages at once. A crash leaves at most one torn record, the last, and its article was not published.
 */
@ApplicationScoped
public class WarcArchive implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private static final Logger LOG = Logger.getLogger(WarcArchive.class);

    private final ArchiveConfig config;
    private final Clock clock;
    private final ReentrantLock appending = new ReentrantLock();
    private @Nullable ArchiveFile open;
    private Instant openedAt = Instant.EPOCH;
    private long opened;

    WarcArchive(ArchiveConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    private record Place(ArchiveFile file, long start, long end) {}

    /** Returns when the page is on the disk, or can't be brought there. */
    public Keeping keep(ArchivedPage page) {
        try {
            var place = append(RecordBytes.of(page));
            if (config.sync()) {
                sync(place);
            }
            return new Kept(new Archive(place.file().name(), place.start()));
        } catch (IOException | RuntimeException e) { // the edge of the archive: nothing in it may stop the news
            return new NotKept(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private void sync(Place place) throws IOException {
        try {
            place.file().sync(place.end());
        } catch (IOException e) {
            giveUp(place.file()); // after a failed sync nobody knows what the disk has: nothing more goes there
            throw e;
        }
    }

    private Place append(byte[] records) throws IOException {
        appending.lock();
        try {
            var file = fileFor(records.length);
            try {
                var start = file.append(records);
                return new Place(file, start, file.size());
            } catch (IOException e) {
                giveUp(file); // the next page gets a new file
                throw e;
            }
        } finally {
            appending.unlock();
        }
    }

    private ArchiveFile fileFor(int bytes) throws IOException {
        var now = clock.instant();
        var present = open;
        if (present != null
                && present.size() + bytes <= config.maxSize()
                && now.isBefore(openedAt.plus(config.maxAge()))) {
            return present;
        }
        close();
        Files.createDirectories(config.folder());
        var name = "vestnik-%s-%s-%05d.warc.gz"
                .formatted(config.replica().replaceAll("[^\\w.-]", "_"), STAMP.format(now), opened++);
        var file = ArchiveFile.create(config.folder().resolve(name), RecordBytes.ofInfo(name, config.replica(), now));
        open = file;
        openedAt = now;
        return file;
    }

    private void giveUp(ArchiveFile file) {
        appending.lock();
        try (file) {
            open = open == file ? null : open;
        } catch (IOException e) {
            LOG.debugf("The file %s could not be closed: %s", file.name(), e.getMessage()); // its pages know already
        } finally {
            appending.unlock();
        }
    }

    /** Closes the file; a page that is kept afterwards begins another one. */
    @PreDestroy
    @Override
    public void close() {
        appending.lock();
        try {
            if (open != null) {
                giveUp(open);
            }
        } finally {
            appending.unlock();
        }
    }
}

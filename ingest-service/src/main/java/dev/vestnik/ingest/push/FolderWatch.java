package dev.vestnik.ingest.push;

import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.press.ArticlePublisher;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks into the watched folder from time to time, if there is one. One replica watches a folder, not several. */
@ApplicationScoped
class FolderWatch {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final Optional<PageFolder> folder;
    private final Optional<Path> path;

    FolderWatch(FolderConfig config, PageReader reader, ArticlePublisher publisher, Tally tally, Clock clock) {
        path = config.path();
        folder = path.map(where -> new PageFolder(where, config.settled(), reader, publisher, tally, clock));
    }

    /** Where pages are put, and how patiently. */
    @ConfigMapping(prefix = "vestnik.folder")
    interface FolderConfig {

        /** No folder is watched where this is absent. */
        Optional<Path> path();

        /** A file that nobody wrote to for this long is complete. */
        @WithDefault("2s")
        Duration settled();

        @WithDefault("2s")
        String every();
    }

    @Scheduled(every = "${vestnik.folder.every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        try {
            if (folder.isPresent()) {
                Files.createDirectories(path.orElseThrow());
                folder.get().look();
            }
        } catch (IOException e) { // the folder is away or full: it may be back at the next look
            LOG.errorf("The watched folder can't be used: %s", e);
        }
    }
}

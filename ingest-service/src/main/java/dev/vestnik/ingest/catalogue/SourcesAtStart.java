package dev.vestnik.ingest.catalogue;

import dev.vestnik.ingest.article.Sha256;
import dev.vestnik.ingest.source.SourceLists;
import dev.vestnik.ingest.source.SourcesFile;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Takes over the sources that the file lists, at start and whenever its content changes. A broken file changes nothing:
 * it is said in the log and by {@code vestnik_sources_file_broken}, and the sources that run go on.
 */
@ApplicationScoped
class SourcesAtStart {

    private static final Logger LOG = Logger.getLogger(SourcesAtStart.class);

    private final SourceLists lists;
    private final SourcesConfig config;
    private final AtomicInteger broken;
    private String known = "";

    SourcesAtStart(SourceLists lists, SourcesConfig config, MeterRegistry registry) {
        this.lists = lists;
        this.config = config;
        this.broken = registry.gauge("vestnik.sources.file.broken", new AtomicInteger());
    }

    /** Where sources come from. */
    @ConfigMapping(prefix = "vestnik.sources")
    interface SourcesConfig {

        @WithDefault("sources.yaml")
        Path file();

        /** How often we look whether the file has changed. */
        @WithDefault("10s")
        Duration check();
    }

    void take(@Observes StartupEvent started) {
        look();
    }

    /** By content, because a mounted file changes by a link that points elsewhere. A missing file changes nothing. */
    @Scheduled(
            every = "{vestnik.sources.check}",
            delayed = "{vestnik.sources.check}",
            concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void look() {
        try {
            if (Files.exists(config.file())) {
                takeIfChanged(Files.readAllBytes(config.file()));
            }
        } catch (IOException | RuntimeException e) { // the edge of the round: the next look may find it mended
            complain(e);
        }
    }

    private void takeIfChanged(byte[] content) {
        var hash = Sha256.hex(new String(content, StandardCharsets.ISO_8859_1));
        if (hash.equals(known)) {
            return;
        }
        var taken = lists.takeFile(SourcesFile.parse(config.file(), content));
        known = hash;
        broken.set(0);
        LOG.infof(
                "%s: %d sources added, %d changed, %d as they were, %d removed",
                config.file(),
                taken.added().size(),
                taken.changed().size(),
                taken.kept().size(),
                taken.removed().size());
    }

    private void complain(Exception fault) {
        if (broken.getAndSet(1) == 0) {
            LOG.errorf("The sources stay as they are: %s", fault.getMessage());
        }
    }
}

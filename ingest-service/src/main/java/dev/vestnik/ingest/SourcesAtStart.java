package dev.vestnik.ingest;

import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.source.SourcesFile;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;

/** Takes over the sources that the file lists; others stay as they are. */
@ApplicationScoped
class SourcesAtStart {

    private final Sources sources;
    private final SourcesConfig config;

    SourcesAtStart(Sources sources, SourcesConfig config) {
        this.sources = sources;
        this.config = config;
    }

    /** Where sources come from. */
    @ConfigMapping(prefix = "vestnik.sources")
    interface SourcesConfig {

        @WithDefault("sources.yaml")
        Path file();
    }

    void take(@Observes StartupEvent started) {
        SourcesFile.read(config.file()).forEach(sources::put);
    }
}

package dev.vestnik.ingest.warc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Which captures are archived, and where. */
@ConfigMapping(prefix = "vestnik.archive")
public interface ArchiveConfig {

    /** What is kept. */
    enum Keep {
        ALL,
        PUBLISHED,
        OFF
    }

    @WithDefault("published")
    Keep keep();

    /** Made if it is absent. Replicas may share it: no two write to one file. */
    @WithDefault(".vestnik/archive")
    Path folder();

    /** Name of this replica, no other's at the same time; it stands in the names of its files. */
    @WithDefault("local")
    String replica();

    /** Bytes after which a file is closed. */
    @WithDefault("268435456")
    long maxSize();

    /** Time after which a file is closed, so that others can carry it away. */
    @WithDefault("1h")
    Duration maxAge();

    /** Whether a record is on the disk, not only with the operating system, before its article is published. */
    @WithDefault("true")
    boolean sync();
}

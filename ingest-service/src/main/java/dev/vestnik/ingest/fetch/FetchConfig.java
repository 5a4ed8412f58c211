package dev.vestnik.ingest.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much we wait for, and who we say we are. */
@ConfigMapping(prefix = "vestnik.fetch")
public interface FetchConfig {

    @WithDefault("10s")
    Duration connectTimeout();

    /** From the first byte sent to the last byte received. */
    @WithDefault("30s")
    Duration timeout();

    /** Bytes; a longer document is refused. */
    @WithDefault("8388608")
    int maxSize();

    String userAgent();
}

package dev.vestnik.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When sources are looked at, and for how long. */
@ConfigMapping(prefix = "vestnik.poll")
interface PollConfig {

    @WithDefault("1s")
    Duration every();

    /** How long a source is ours: a visit ends before, a dead replica's sources are free after. */
    @WithDefault("2m")
    Duration lease();

    /** Visits at once on this replica. */
    @WithDefault("64")
    int visits();

    /** The longest pause that failures lead to. */
    @WithDefault("6h")
    Duration longestBackOff();
}

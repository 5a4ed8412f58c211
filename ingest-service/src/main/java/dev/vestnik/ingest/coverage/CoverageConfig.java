package dev.vestnik.ingest.coverage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When alarms are looked for and told. */
@ConfigMapping(prefix = "vestnik.coverage")
public interface CoverageConfig {

    /** How often events that wait are sent. */
    @WithDefault("1s")
    Duration announceEvery();

    /** How often languages are judged and sources are counted by state. */
    @WithDefault("1m")
    Duration every();

    /** An extraction that is less sure than this is doubtful. */
    @WithDefault("0.5")
    double sureFrom();
}

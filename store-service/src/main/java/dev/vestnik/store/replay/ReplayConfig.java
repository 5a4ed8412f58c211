package dev.vestnik.store.replay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How stored articles are sent through enrichment again. */
@ConfigMapping(prefix = "vestnik.replay")
interface ReplayConfig {

    /** How often it is looked whether there is something to do. */
    @WithDefault("1s")
    Duration every();

    /** Articles a second, where a replay doesn't say. */
    @WithDefault("50")
    int perSecond();
}

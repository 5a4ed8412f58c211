package dev.vestnik.ingest.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How often one client may ask: the subject of a token or, without one, an address. */
@ConfigMapping(prefix = "vestnik.limits")
interface LimitConfig {

    /** GET and HEAD; without it, as often as it likes. */
    OptionalInt readsPerMinute();

    /** Everything else. */
    OptionalInt writesPerMinute();

    /** Clients that are remembered; of more, those that have asked for nothing for the longest time are forgotten. */
    @WithDefault("10000")
    int clients();
}

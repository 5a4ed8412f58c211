package dev.vestnik.ingest.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How often one client may ask, the subject of a token or, without one, an address; and how much all may at once. */
@ConfigMapping(prefix = "vestnik.limits")
public interface LimitConfig {

    /** GET and HEAD; without it, as often as it likes. */
    OptionalInt readsPerMinute();

    /** Everything else. */
    OptionalInt writesPerMinute();

    /** Clients that are remembered; of more, those that have asked for nothing for the longest time are forgotten. */
    @WithDefault("10000")
    int clients();

    /** Pushes that are taken in, read or waiting for the broker at one time; each has a page of up to 16 MB in memory. */
    @WithDefault("64")
    int pushesInHand();
}

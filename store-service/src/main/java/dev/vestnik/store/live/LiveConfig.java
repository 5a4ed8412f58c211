package dev.vestnik.store.live;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How live listeners are served. */
@ConfigMapping(prefix = "vestnik.live")
interface LiveConfig {

    /** How often a listener hears something, if only that the line stands and how far it has come. */
    @WithDefault("15s")
    Duration keepAlive();

    /** How much may wait for a listener who does not keep up; with more he is cut off. All who wait share what waits. */
    @WithDefault("8M")
    MemorySize backlog();

    /** How long a listener who catches up may take nothing at all before he is cut off. */
    @WithDefault("30s")
    Duration patience();

    /** How many listeners may catch up at the same time; others wait for their turn. */
    @WithDefault("4")
    int catchUps();

    /** How long one of them may before another one comes whose turn it is. */
    @WithDefault("10s")
    Duration turn();

    /** How many may listen. */
    @WithDefault("5000")
    int listeners();
}

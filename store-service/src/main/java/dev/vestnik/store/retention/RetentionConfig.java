package dev.vestnik.store.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How long what is kept. Without a rule everything is kept for ever: what is law differs from place to place. */
@ConfigMapping(prefix = "vestnik.retention")
public interface RetentionConfig {

    /** How often it is looked what is past its time. */
    @WithDefault("1h")
    Duration every();

    /** Articles in one transaction: whoever stores articles waits for it. */
    @WithDefault("100")
    int batch();

    /** Each holds by itself: what one of them has go goes. */
    Optional<List<Rule>> rules();

    /** One rule. */
    interface Rule {

        /** Only articles of this source. */
        Optional<String> source();

        /** Only articles about this topic, by its qcode. */
        Optional<String> topic();

        /** Articles go that long after they were published or, where they state no time, captured. */
        Optional<Period> keep();

        /** Texts of former versions, and former states, go that long after they were stored. */
        Optional<Period> versions();
    }
}

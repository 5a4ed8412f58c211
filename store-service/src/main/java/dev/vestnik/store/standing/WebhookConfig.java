package dev.vestnik.store.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How hits are sent to those who asked for it. */
@ConfigMapping(prefix = "vestnik.webhook")
interface WebhookConfig {

    /** How often it is looked what is due. */
    @WithDefault("1s")
    Duration every();

    /** How long an answer may take. */
    @WithDefault("10s")
    Duration timeout();

    /** After so many attempts, ever further apart, a hit is given up; twenty are three days. */
    @WithDefault("20")
    int attempts();

    /** Places inside that may be told nevertheless, each as {@code host} or {@code host:port}. */
    Optional<List<String>> allow();
}

package dev.vestnik.store.deadletter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Where dead letters are. */
@ConfigMapping(prefix = "vestnik.dead-letters")
interface DeadLetterConfig {

    /**
     * The topics, by default of both services whose letters are handled here; each is named as the one whose letters it has, with
     * {@code .dead} behind.
     */
    @WithDefault("news.articles.raw.v1.dead,news.articles.enriched.v1.dead")
    List<String> topics();
}

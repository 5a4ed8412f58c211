package dev.vestnik.store.deadletter;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Where dead letters are. */
@ConfigMapping(prefix = "vestnik.dead-letters")
interface DeadLetterConfig {

    /** The topics; each is named as the one whose letters it has, with {@code .dead} behind. */
    List<String> topics();
}

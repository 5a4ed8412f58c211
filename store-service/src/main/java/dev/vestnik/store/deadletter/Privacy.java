package dev.vestnik.store.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.KilledArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what a killed article says from being read in a dead letter, or from being sent again. */
@ApplicationScoped
class Privacy {

    private final KilledArticles killed;

    Privacy(KilledArticles killed) {
        this.killed = killed;
    }

    /** Throws 410 where the letter is about an article that was killed and not restored. */
    @Transactional
    void check(ConsumerRecord<byte[], byte[]> letter) {
        article(letter.key())
                .flatMap(killed::find)
                .filter(article -> !article.isRestored())
                .ifPresent(article -> {
                    throw Problem.gone("The letter is about an article that was withdrawn: " + article.id());
                });
    }

    private static Optional<UUID> article(byte @Nullable [] key) {
        try {
            return Optional.ofNullable(key).map(bytes -> UUID.fromString(new String(bytes, UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // whatever it is about, no article has that key
        }
    }
}

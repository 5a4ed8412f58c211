package dev.vestnik.store.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.vestnik.store.amendment.Amendments;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.KilledArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what was withdrawn from being read in a dead letter, and what a killed article says from being sent again. */
@ApplicationScoped
class Privacy {

    private static final JsonFactory JSON = new JsonFactory();

    private final KilledArticles killed;
    private final Amendments amendments;

    Privacy(KilledArticles killed, Amendments amendments) {
        this.killed = killed;
        this.amendments = amendments;
    }

    /** Throws 410 where the letter is about an article that was killed and not restored, or that words were taken out of. */
    @Transactional
    void checkReading(ConsumerRecord<byte[], byte[]> letter) {
        checkSending(letter);
        amendments.hiding(articles(letter)).forEach(article -> {
            throw Problem.gone("The letter is about an article that words were taken out of: " + article);
        });
    }

    /** Throws 410 where the letter is about an article that was killed and not restored; hidden words are hidden when it comes. */
    @Transactional
    void checkSending(ConsumerRecord<byte[], byte[]> letter) {
        killed.among(articles(letter)).stream()
                .filter(article -> !article.isRestored())
                .forEach(article -> {
                    throw Problem.gone("The letter is about an article that was withdrawn: " + article.id());
                });
    }

    /** By its key and by what it says: that they differ may be why it is dead. */
    private static Set<UUID> articles(ConsumerRecord<byte[], byte[]> letter) {
        var key = Optional.ofNullable(letter.key()).map(bytes -> new String(bytes, UTF_8));
        return Stream.of(key, id(letter.value()))
                .flatMap(Optional::stream)
                .flatMap(text -> uuid(text).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> id(byte @Nullable [] value) {
        if (value == null) {
            return Optional.empty();
        }
        try (var json = JSON.createParser(value)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var isId = json.currentName().equals("id");
                json.nextToken();
                if (isId) {
                    return Optional.ofNullable(json.getText());
                }
                json.skipChildren();
            }
        } catch (IOException e) {
            return Optional.empty(); // no JSON up to there
        }
        return Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no article has that id
        }
    }
}

package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Thousands of articles that are read again hold up no live one, and all of them arrive. */
class BackFillIT {

    private static final int WAITING = 5_000;
    private static final TheSystem SYSTEM = TheSystem.running();
    private static final Topic PUBLIC = SYSTEM.topic("news.articles.v1");

    @Test
    void aLiveArticleIsPublishedWithinSecondsWhileThousandsOfBackFillWait() throws Exception {
        // Given
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "back-fill.example");
        pushes.push(1);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> published(pushes.accepted()).size() == 1);
        var pattern = SYSTEM.topic("news.articles.raw.v1").read().stream()
                .filter(record -> pushes.accepted().contains(record.key()))
                .findFirst()
                .orElseThrow();
        var waiting = backFill(pattern);

        // When
        var live = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "live.example");
        var start = System.nanoTime();
        live.push(1);
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(10))
                .until(() -> published(live.accepted()).size() == 1);
        var took = Duration.ofNanos(System.nanoTime() - start);
        var left = waiting.size() - published(waiting).size();

        // Then
        System.err.printf("A live article took %d ms while %d of back-fill waited%n", took.toMillis(), left);
        assertThat(left).isGreaterThan(WAITING / 2);
        await().atMost(Duration.ofMinutes(3)).until(() -> published(waiting).size() >= WAITING);
        assertThat(published(waiting)).doesNotHaveDuplicates();
    }

    /** Sends so many articles into the lane, each like the pattern at another address, and returns their ids. */
    private static Set<String> backFill(ConsumerRecord<String, byte[]> pattern) throws Exception {
        var ids = new ArrayList<String>();
        var values = new ArrayList<String>();
        var value = new String(pattern.value(), UTF_8);
        for (var i = 0; i < WAITING; i++) {
            var id = UUID.randomUUID().toString();
            ids.add(id);
            values.add(value.replace(pattern.key(), id).replace("/news/0", "/news/again-" + i));
        }
        SYSTEM.topic("news.articles.raw.backfill.v1").writeAll(ids, values);
        return new HashSet<>(ids);
    }

    private static List<String> published(Set<String> ids) {
        return PUBLIC.keys().stream().filter(ids::contains).toList();
    }
}

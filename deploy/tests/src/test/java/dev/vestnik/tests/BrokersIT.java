package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of three brokers one may be killed, and then another be cut off: the flow goes on, and nothing is lost or comes twice. */
@NeedsNetworks
class BrokersIT {

    private static final Duration BETWEEN_PUSHES = Duration.ofMillis(100);

    /** Longer than anybody's session: whoever waits for the broker to come back has given it up by then. */
    private static final Duration AWAY = Duration.ofSeconds(16);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothingIsLostAndNothingComesTwiceWhenOneBrokerIsKilledAndAnotherIsCutOff() throws Exception {
        try (var system = new ThreeBrokers()) {
            // Given
            system.start();
            assertThat(system.insistsOn().values()).containsOnly("2");
            var pushes = new Pushes(
                    Programs.address(system.programs.ports().ingest()), "brokers.example", system.programs.tokens());
            try (var subscriber = new Subscriber(system.programs.bootstrapServers(), "news.articles.v1")) {
                var pushing = pushes.startEvery(BETWEEN_PUSHES);
                awaitFlow(pushes, subscriber, Duration.ZERO);
                await().atMost(PATIENCE).until(() -> system.copies() == 3);

                // When
                var killed = system.leader();
                var start = System.nanoTime();
                system.kill(killed);
                awaitFlow(pushes, subscriber, AWAY);
                system.bringBack(killed);
                await().atMost(PATIENCE).until(() -> system.copies() == 3);
                report("killed", pushes, subscriber, start);

                var cutOff = system.leader();
                start = System.nanoTime();
                system.cutOff(cutOff);
                awaitFlow(pushes, subscriber, AWAY);
                system.joinAgain(cutOff);
                await().atMost(PATIENCE).until(() -> system.copies() == 3);
                report("cut off", pushes, subscriber, start);

                pushes.enough();
                pushing.join();

                // Then
                await().atMost(PATIENCE)
                        .until(() ->
                                subscriber.keys().size() >= pushes.accepted().size());
                assertThat(subscriber.keys())
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(pushes.accepted());
                assertThat(keys(system, "news.articles.v1")).containsExactlyInAnyOrderElementsOf(pushes.accepted());
                assertThat(keys(system, "news.articles.raw.v1.dead")).isEmpty();
                assertThat(keys(system, "news.articles.enriched.v1.dead")).isEmpty();
            }
        }
    }

    /** Waits until articles are accepted and published in each of three seconds, but not before so much time has gone by. */
    private static void awaitFlow(Pushes pushes, Subscriber subscriber, Duration atLeast) {
        await().pollDelay(atLeast)
                .atMost(PATIENCE)
                .until(() -> isSteady(pushes.acceptances()) && isSteady(subscriber.arrivals()));
    }

    private static boolean isSteady(Pulse pulse) {
        var now = System.nanoTime();
        return pulse.longestPause(now - Duration.ofSeconds(4).toNanos(), now).compareTo(Duration.ofSeconds(1)) < 0;
    }

    private static List<String> keys(ThreeBrokers system, String topic) {
        return new Topic(topic, system.programs.bootstrapServers()).keys();
    }

    private static void report(String what, Pushes pushes, Subscriber subscriber, long start) {
        var end = System.nanoTime();
        System.out.printf(
                "One of three brokers was %s: for %.1f s no push was accepted, for %.1f s nothing was published%n",
                what,
                pushes.acceptances().longestPause(start, end).toMillis() / 1000.0,
                subscriber.arrivals().longestPause(start, end).toMillis() / 1000.0);
        System.out.printf("Pushes answered otherwise so far: %s%n", pushes.refusals());
    }
}

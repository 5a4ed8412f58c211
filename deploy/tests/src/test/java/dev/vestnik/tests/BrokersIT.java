package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of three brokers one may be killed, and then another be cut off: the flow goes on, and nothing is lost or comes twice. */
@NeedsNetworks
class BrokersIT {

    private static final Duration BETWEEN_PUSHES = Duration.ofMillis(100);

    /** Longer than brokers wait for one another: whoever waits for the one that is away has given it up by then. */
    private static final Duration AWAY = Duration.ofSeconds(16);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @SuppressWarnings("NullAway.Init")
    private ThreeBrokers system;

    @BeforeEach
    void makeNetworks() throws Exception {
        system = new ThreeBrokers();
    }

    @AfterEach
    void removeThem() throws Exception {
        system.close();
    }

    @Test
    void nothingIsLostAndNothingComesTwiceWhenOneBrokerIsKilledAndAnotherIsCutOff() throws Exception {
        // Given
        system.start();
        assertThat(system.insistsOn().values()).containsOnly("2");
        var ingest = Programs.address(system.programs.ports().ingest());
        var pushes = new Pushes(ingest, "brokers.example", system.programs.tokens());
        try (var subscriber = new Subscriber(system.programs.bootstrapServers(), "news.articles.v1")) {
            var pushing = pushes.startEvery(BETWEEN_PUSHES);
            awaitFlow(pushes, subscriber, Duration.ZERO);

            // When
            var killed = new Outage("killed", system::kill, system::bringBack);
            happens(killed, pushes, subscriber);
            var cutOff = new Outage("cut off", system::cutOff, system::joinAgain);
            happens(cutOff, pushes, subscriber);
            pushes.enough();
            pushing.join();

            // Then
            assertThatAllArrivedOnce(pushes, subscriber);
        }
    }

    private record Outage(String what, IntConsumer begin, IntConsumer end) {}

    /** Takes the broker away that leads the controllers, and gives it back when the flow goes on without it. */
    private void happens(Outage outage, Pushes pushes, Subscriber subscriber) throws Exception {
        awaitAllCopies();
        var broker = system.leader();
        var start = System.nanoTime();
        outage.begin().accept(broker);
        awaitFlow(pushes, subscriber, AWAY);
        outage.end().accept(broker);
        awaitAllCopies();
        var end = System.nanoTime();
        System.out.printf(
                "One of three brokers was %s: for %.1f s no push was accepted, for %.1f s nothing was published%n",
                outage.what(),
                pushes.acceptances().longestPause(start, end).toMillis() / 1000.0,
                subscriber.arrivals().longestPause(start, end).toMillis() / 1000.0);
        System.out.printf("Pushes answered otherwise so far: %s%n", pushes.refusals());
    }

    private void awaitAllCopies() {
        await("all copies are up to date").atMost(PATIENCE).until(() -> system.copies() == 3);
    }

    /** Waits until articles are accepted and published all the time, but not before so much time has gone by. */
    private static void awaitFlow(Pushes pushes, Subscriber subscriber, Duration atLeast) {
        await("pushes are accepted").pollDelay(atLeast).atMost(PATIENCE).until(() -> isSteady(pushes.acceptances()));
        await("articles are published").atMost(PATIENCE).until(() -> isSteady(subscriber.arrivals()));
    }

    private static boolean isSteady(Pulse pulse) {
        var now = System.nanoTime();
        return pulse.longestPause(now - Duration.ofSeconds(4).toNanos(), now).compareTo(Duration.ofSeconds(1)) < 0;
    }

    private void assertThatAllArrivedOnce(Pushes pushes, Subscriber subscriber) {
        var accepted = pushes.accepted();
        await("all articles are published")
                .atMost(PATIENCE)
                .until(() -> subscriber.keys().size() >= accepted.size());
        assertThat(subscriber.keys()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(topic("news.articles.v1").keys()).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(topic("news.articles.raw.v1.dead").keys()).isEmpty();
        assertThat(topic("news.articles.enriched.v1.dead").keys()).isEmpty();
    }

    private Topic topic(String name) {
        return new Topic(name, system.programs.bootstrapServers());
    }
}

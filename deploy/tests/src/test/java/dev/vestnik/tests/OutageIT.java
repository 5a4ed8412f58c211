package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bad weather stops the line, and that is all it does. */
class OutageIT {

    private static final int ARTICLES = 1_500;
    private static final TheSystem SYSTEM = TheSystem.running();

    @Test
    void aDatabaseThatIsStoppedAndStartedAgainLosesNothingAndDeadLettersNothing() {
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "database.example");

        var pushing = pushes.start(ARTICLES);
        await().atMost(Duration.ofMinutes(1)).until(() -> pushes.accepted().size() > ARTICLES / 3);
        SYSTEM.vestnik.stop("database");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> pushes.accepted().size() > ARTICLES * 2 / 3); // pushes need no database
        SYSTEM.vestnik.start(SYSTEM.programs.database());
        pushing.join();

        assertThatAllArrivedOnce(pushes.accepted());
    }

    @Test
    void aBrokerThatIsKilledLosesNothingAndDeadLettersNothing() {
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "broker.example");

        var pushing = pushes.start(ARTICLES);
        await().atMost(Duration.ofMinutes(1)).until(() -> pushes.accepted().size() > ARTICLES / 2);
        SYSTEM.kill("broker");
        pushing.join();

        assertThatAllArrivedOnce(pushes.accepted());
    }

    private static void assertThatAllArrivedOnce(Set<String> accepted) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> of(accepted, "news.articles.v1").size() >= ARTICLES);
        assertThat(accepted).hasSize(ARTICLES);
        assertThat(of(accepted, "news.articles.v1")).doesNotHaveDuplicates().hasSize(ARTICLES);
        assertThat(of(accepted, "news.articles.raw.v1.dead")).isEmpty();
        assertThat(of(accepted, "news.articles.enriched.v1.dead")).isEmpty();
    }

    private static List<String> of(Set<String> ids, String topic) {
        var wanted = new HashSet<>(ids);
        return SYSTEM.topic(topic).keys().stream().filter(wanted::contains).toList();
    }
}

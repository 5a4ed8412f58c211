package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever kills any process at any moment finds nothing lost and nothing twice. */
class KilledProcessIT {

    private static final int ARTICLES = 5_000;
    private static final TheSystem SYSTEM = TheSystem.running();
    private static final Topic PUBLIC = SYSTEM.topic("news.articles.v1");

    @Test
    void nothingIsLostAndNothingComesTwiceWhenEachProcessIsKilledInTheMiddle() {
        // Given
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "killed.example");
        var victims = List.of("enrich-service", "store-service", "connect", "ingest-service");

        // When
        var pushing = pushes.start(ARTICLES);
        for (int i = 0; i < victims.size(); i++) {
            var share = ARTICLES * (i + 1) / (victims.size() + 1);
            await().atMost(Duration.ofMinutes(5)).until(() -> pushes.accepted().size() >= share || pushing.isDone());
            SYSTEM.kill(victims.get(i));
        }
        pushing.join();

        // Then
        await().atMost(Duration.ofMinutes(5))
                .until(() -> published(pushes.accepted()).size() >= ARTICLES);
        assertThat(pushes.accepted()).hasSize(ARTICLES);
        assertThat(published(pushes.accepted())).doesNotHaveDuplicates().hasSize(ARTICLES);
        assertThat(Store.of(SYSTEM).count("article where uri like 'https://killed.example/%'"))
                .isEqualTo(ARTICLES);
        assertThat(SYSTEM.topic("news.articles.raw.v1.dead").keys()).doesNotContainAnyElementsOf(pushes.accepted());
        assertThat(SYSTEM.topic("news.articles.enriched.v1.dead").keys())
                .doesNotContainAnyElementsOf(pushes.accepted());
    }

    private static List<String> published(Set<String> ids) {
        var wanted = new HashSet<>(ids);
        return PUBLIC.keys().stream().filter(wanted::contains).toList();
    }
}

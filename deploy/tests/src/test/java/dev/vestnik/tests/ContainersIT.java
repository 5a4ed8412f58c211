package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The images do their work under exactly the rights and limits that the chart gives them, in the place of the services that they
 * were made of: broker, database and Connect are those of the running system.
 */
@NeedsPodman
class ContainersIT {

    private static final int ARTICLES = 600;
    private static final TheSystem SYSTEM = TheSystem.running();
    private static final int TERMINATED = 128 + 15;
    private static final int KILLED = 128 + 9;

    @SuppressWarnings("NullAway.Init")
    private static Containers containers;

    @BeforeAll
    static void takeThePlaceOfTheServices() throws IOException {
        containers = new Containers(SYSTEM);
        containers.start();
    }

    @AfterAll
    static void giveItBack() {
        containers.close();
    }

    @Test
    void everyProcessHasTheUserAndTheRightsThatTheChartSays() {
        assertThat(containers.pods().values()).hasSize(3).allSatisfy(pod -> {
            var user = pod.spec().at("/securityContext/runAsUser").asText();
            assertThat(pod.process())
                    .containsEntry("Uid", String.join("\t", user, user, user, user))
                    .containsEntry("CapEff", "0000000000000000")
                    .containsEntry("CapBnd", "0000000000000000")
                    .containsEntry("NoNewPrivs", "1")
                    .containsEntry("Seccomp", "2");
        });
    }

    @Test
    void everyServiceTakesItsClassesFromTheArchiveOfItsImage() {
        assertThat(containers.pods().values()).hasSize(3).allSatisfy(pod -> assertThat(pod.mapped())
                .contains("/vestnik/classes.jsa"));
    }

    @Test
    void anImageRunsTheCommandsOfItsServiceToo() {
        assertThat(containers.errand("store", "verify-log", "/dev/null")).contains("0 entries");
    }

    @Test
    void whoIsToldToEndDoesSoInItsGracePeriodAndNothingIsLost() {
        // Given
        var pushes = pushes("told-to-end.example");

        // When
        var pushing = pushes.start(ARTICLES);
        for (int i = 0; i < Containers.SERVICES.size(); i++) {
            var share = ARTICLES * (i + 1) / (Containers.SERVICES.size() + 1);
            await().atMost(Duration.ofMinutes(3)).until(() -> pushes.accepted().size() >= share || pushing.isDone());
            var pod = Objects.requireNonNull(containers.pods().get(Containers.SERVICES.get(i)));
            assertThat(pod.stop()).isEqualTo(TERMINATED);
            pod.start();
        }
        pushing.join();

        // Then
        assertThatAllArrivedOnce(pushes.accepted());
    }

    @Test
    void whoTakesMoreThanItsLimitOfMemoryIsKilledAndNothingIsLost() throws IOException {
        // Given
        var pushes = pushes("killed.example");
        var enrich = Objects.requireNonNull(containers.pods().get("enrich"));
        enrich.stop();
        var greedy = containers.greedy("enrich");
        greedy.start();

        // When
        var pushing = pushes.start(ARTICLES);
        var status = greedy.awaitEnd();
        enrich.start();
        pushing.join();

        // Then
        assertThat(status).isEqualTo(KILLED);
        assertThatAllArrivedOnce(pushes.accepted());
    }

    private static void assertThatAllArrivedOnce(Set<String> accepted) {
        await().atMost(Duration.ofMinutes(3)).until(() -> published(accepted).size() >= ARTICLES);
        assertThat(accepted).hasSize(ARTICLES);
        assertThat(published(accepted)).doesNotHaveDuplicates().hasSize(ARTICLES);
    }

    private static List<String> published(Set<String> ids) {
        var wanted = new HashSet<>(ids);
        return SYSTEM.topic("news.articles.v1").keys().stream()
                .filter(wanted::contains)
                .toList();
    }

    private static Pushes pushes(String host) {
        return new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), host);
    }
}

package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The chart on a real cluster: installed, upgraded under traffic, and uninstalled. */
@NeedsCluster
class KubeIT {

    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SOME = 100;

    @Test
    void anUpgradeFailsNoRequestAndNeitherThatNorKilledPodsLoseAnArticle() throws Exception {
        try (var cluster = Kubernetes.of(System.getenv());
                var release = new Release(cluster)) {
            // Given
            release.install();
            var pushes = new Pushes(cluster.ingest(), "kube.example", release.tokens());
            var reads = new Reads(cluster.store());
            var traffic =
                    CompletableFuture.allOf(pushes.startEvery(BETWEEN_REQUESTS), reads.startEvery(BETWEEN_REQUESTS));
            await().atMost(PATIENCE).until(() -> pushes.accepted().size() > SOME && reads.answers() > SOME);
            var before = failures(pushes, reads); // the way to us may have taken a moment to open

            // When
            release.upgrade();
            var upgraded = failures(pushes, reads);
            System.out.printf(
                    "Upgraded while %d articles were pushed and %d questions answered; failed: %s%n",
                    pushes.accepted().size(), reads.answers(), upgraded);
            Release.SERVICES.forEach(release::kill);
            release.awaitReady();
            pushes.enough();
            reads.enough();
            traffic.join();

            // Then
            assertThat(upgraded).isEqualTo(before);
            assertThatAllArrivedOnce(cluster, pushes.accepted());
        }
    }

    private static Map<String, Integer> failures(Pushes pushes, Reads reads) {
        var all = new TreeMap<String, Integer>();
        pushes.refusals().forEach((what, count) -> all.put("push: " + what, count));
        reads.failures().forEach((what, count) -> all.put("read: " + what, count));
        return all;
    }

    private static void assertThatAllArrivedOnce(Kubernetes cluster, Set<String> accepted) {
        var store = new Store(cluster.store(), "");
        var missing = new HashSet<>(accepted);
        await("all articles are stored").atMost(PATIENCE).until(() -> {
            missing.removeIf(store::has);
            return missing.isEmpty();
        });
        cluster.topic("news.articles.v1").ifPresent(topic -> {
            await("all articles are published")
                    .atMost(PATIENCE)
                    .until(() -> topic.keys().size() >= accepted.size());
            assertThat(topic.keys()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(accepted);
        });
    }
}

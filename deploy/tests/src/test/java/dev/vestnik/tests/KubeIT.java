package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chart on a real cluster: installed, upgraded under traffic, and uninstalled. */
@NeedsCluster
class KubeIT {

    private static final Duration BETWEEN_PUSHES = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SOME = 200;

    @Test
    void anUpgradeFailsNoRequestAndNeitherThatNorKilledPodsLoseAnArticle() throws Exception {
        var cluster = Kubernetes.of(System.getenv());
        try (var release = new Release(cluster)) {
            // Given
            release.install();
            var pushes = new Pushes(cluster.ingest(), "kube.example", release.tokens());
            var pushing = pushes.startEvery(BETWEEN_PUSHES);
            await().atMost(PATIENCE).until(() -> pushes.accepted().size() > SOME);
            var refusals = Map.copyOf(pushes.refusals()); // the ingress may have taken a moment to know of us

            // When
            release.upgrade();
            assertThat(pushes.refusals()).isEqualTo(refusals);
            Release.SERVICES.forEach(release::kill);
            release.awaitReady();
            pushes.enough();
            pushing.join();

            // Then
            var store = new Store(cluster.store(), "");
            var missing = new HashSet<>(pushes.accepted());
            await().atMost(PATIENCE).until(() -> {
                missing.removeIf(store::has);
                return missing.isEmpty();
            });
        }
    }
}

package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class BadWeatherIT {

    @Test
    void aDatabaseThatStopsAndStartsInMidStreamLosesNothingAndPutsNothingAside() {
        var first = articles("before");
        var during = articles("during");
        Wire.send(first);
        Store.awaitVersions(first[0].id(), 1);

        TestPlatform.stopDatabase();
        Wire.send(during);
        // The line has met the outage when it asks in vain: its answers fail as its writes do.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Store.get("/articles/{id}", first[0].id()).statusCode(), is(503));
        Store.get("/q/health/live").then().statusCode(200);
        TestPlatform.startDatabase();

        for (var article : during) {
            Store.awaitVersions(article.id(), 1);
        }
        for (var article : first) {
            assertThat(Store.versions(article.id())).containsExactly(1);
        }
        assertNothingWasPutAside(during);
    }

    private static Captures[] articles(String when) {
        return IntStream.range(0, 200)
                .mapToObj(i -> Captures.of("weather-" + when + "-" + i))
                .toArray(Captures[]::new);
    }

    /** Puts one letter behind where others would be. */
    private static void assertNothingWasPutAside(Captures[] articles) {
        var ids =
                Arrays.stream(articles).map(article -> article.id().toString()).toList();
        Wire.send(java.util.List.of(Wire.record("after-the-storm", "x".getBytes(UTF_8))));

        var letters =
                Wire.await(Wire.DEAD, some -> some.stream().anyMatch(letter -> "after-the-storm".equals(letter.key())));

        assertThat(letters).noneSatisfy(letter -> assertThat(ids).contains(letter.key()));
    }
}

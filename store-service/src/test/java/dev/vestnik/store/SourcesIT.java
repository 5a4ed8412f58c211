package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealPlatform
class SourcesIT {

    private static final String SOURCE = "sources-a";
    private final Captures old = Captures.of("sources-old").from(SOURCE).published("2026-02-10T09:00:00Z");
    private final Captures young = Captures.of("sources-new")
            .from(SOURCE)
            .in("kk")
            .published(Instant.now().minus(Duration.ofHours(2)).toString());
    private final Captures other =
            Captures.of("sources-other").from("sources-b").published("2026-03-10T09:00:00Z");

    @BeforeEach
    void three() {
        Wire.send(old, young, other);
        for (var article : List.of(old, young, other)) {
            Store.awaitVersions(article.id(), 1);
        }
    }

    @Test
    void aSourceHasItsArticlesItsLanguagesAndItsTime() {
        Store.get("/sources/{id}", SOURCE)
                .then()
                .statusCode(200)
                .body("articles", is(2))
                .body("lastDay", is(1))
                .body("edited", is(0))
                .body("gone", is(0))
                .body("languages.value", is(List.of("kk", "ru")))
                .body("languages.articles", is(List.of(1, 1)))
                .body("overTime[0].start", is("2026-02-01T00:00:00Z"))
                .body("overTime.count", is(List.of(1, 1)));
    }

    @Test
    void sourcesAreListedPageByPage() {
        var found = new ArrayList<String>();
        @Nullable String after = "sources-";
        while (after != null) {
            var page = Store.get("/sources?limit=1&after={id}", after).jsonPath();
            found.addAll(page.getList("items.id", String.class));
            after = page.getString("next");
        }

        assertThat(found.stream().filter(id -> id.startsWith("sources-"))).containsExactly("sources-a", "sources-b");
        assertThat(found).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatWasLastToldOfASourceStandsBesideIt() {
        tell("{\"kind\":\"quiet\",\"explanation\":\"No article since noon.\"}");
        await().until(() -> "quiet".equals(kind()));
        Store.get("/sources?after=sources-")
                .then()
                .body("items[0].coverage.explanation", is("No article since noon."))
                .body("items[1].coverage", nullValue());

        tell("{\"kind\":\"back\"}");
        await().until(() -> "back".equals(kind()));

        tell(null);
        await().until(() -> kind() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/unheard-of",
                "/sources?limit=0",
                "/sources?after=%00",
                "/sources/sources-a?histogram=hour"
            })
    void aMistakeIsAProblem(String address) {
        Store.getRaw(address)
                .then()
                .statusCode(address.startsWith("/sources/unheard-of") ? 404 : 400)
                .contentType("application/problem+json");
    }

    private static @Nullable String kind() {
        return Store.get("/sources/{id}", SOURCE).jsonPath().getString("coverage.kind");
    }

    private static void tell(@Nullable String value) {
        Wire.send(
                List.of(new ProducerRecord<>("news.sources.v1", SOURCE, value == null ? null : value.getBytes(UTF_8))));
    }
}

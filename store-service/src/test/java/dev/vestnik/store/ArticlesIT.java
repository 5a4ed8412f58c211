package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.vestnik.store.intake.Captures;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class ArticlesIT {

    private static final String LATER = "2026-03-02T06:00:00.000Z";
    private static final String EARLIER = "2026-03-02T04:00:00.000Z";

    @Test
    void everyGoldenSampleIsKeptWholeAndServedAsThePublicSchemaWantsIt() {
        var samples = Contracts.samples(Wire.ENRICHED).toList();

        Wire.send(samples);

        assertThat(samples).hasSizeGreaterThanOrEqualTo(3).allSatisfy(sample -> {
            var id = UUID.fromString(sample.key());
            Store.awaitVersions(id, 1);
            assertThat(Contracts.errors(Wire.PUBLIC, Store.article(id))).isEmpty();
            assertThat(Store.article(id)).startsWith(withoutEnd(new String(sample.value(), UTF_8)));
        });
    }

    private static String withoutEnd(String json) {
        return json.substring(0, json.lastIndexOf('}')).stripTrailing();
    }

    @Test
    void aRepeatedArticleIsStoredOnce() {
        var article = Captures.of("repeated");

        Wire.send(article, article);
        Wire.send(article, article.at(LATER));
        Store.awaitAllBefore("repeated");

        assertThat(Store.versions(article.id())).containsExactly(1);
        assertThat(Store.json(article.id()).getString("capturedAt")).isEqualTo(article.capturedAt());
    }

    @Test
    void anEditedArticleIsVersionTwoAndBothAreKept() {
        var article = Captures.of("edited");
        var edited = article.saying("Уточнено", "Другой текст.").at(LATER);

        Wire.send(article, edited);
        Store.awaitVersions(article.id(), 2);

        assertThat(Store.json(article.id()).getInt("version")).isEqualTo(2);
        Store.get("/articles/{id}/versions/1", article.id())
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("headline", is("Заголовок"));
        Store.get("/articles/{id}/versions/2", article.id()).then().body("headline", is("Уточнено"));
        Store.get("/articles/{id}/versions", article.id())
                .then()
                .body("items.contentHash", is(List.of(article.contentHash(), edited.contentHash())))
                .body("items.capturedAt", is(List.of("2026-03-02T05:00:00Z", "2026-03-02T06:00:00Z")))
                .body("items.current", is(List.of(false, true)));
    }

    @Test
    void whatWasCapturedBetweenTwoCapturesOfTheSameTextIsKeptButNeverCurrent() {
        var article = Captures.of("seen-again").at(EARLIER);
        var between = article.saying("Между тем", "Иной текст.").at("2026-03-02T05:00:00.000Z");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        Wire.send(article.at("2026-03-02T06:00:00.000Z"));
        Store.awaitAllBefore("seen-again");

        Wire.send(between);

        Store.awaitVersions(article.id(), 2);
        assertThat(Store.json(article.id()).getString("body")).isEqualTo(article.body());
        assertThat(Store.json(article.id()).getInt("version")).isEqualTo(1);
    }

    @Test
    void anOlderCaptureIsKeptButNeverCurrent() {
        var article = Captures.of("overtaken");
        var older = article.saying("Раньше", "Прежний текст.").at(EARLIER);

        Wire.send(article, older, older);
        Store.awaitVersions(article.id(), 2);
        Wire.send(older);
        Store.awaitAllBefore("overtaken");

        assertThat(Store.json(article.id()).getInt("version")).isEqualTo(1);
        Store.get("/articles/{id}/versions", article.id())
                .then()
                .body("items.version", is(List.of(1, 2)))
                .body("items.current", is(List.of(true, false)));
    }

    @Test
    void aNewerEnrichmentReplacesTheCurrentVersion() {
        var article = Captures.of("reenriched");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var before = Store.get("/articles/{id}", article.id()).header("ETag");

        Wire.send(article.enrichedBy("2026.12-1"));
        Store.awaitAllBefore("reenriched");

        var answer = Store.get("/articles/{id}", article.id());
        answer.then().body("version", is(1)).body("enrichment.revision", is("2026.12-1"));
        assertThat(answer.header("ETag")).isEqualTo("\"1/2026.12-1\"").isNotEqualTo(before);
    }

    @Test
    void whoHasTheCurrentVersionIsToldSoWithoutIt() {
        var article = Captures.of("cached");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);

        var answer =
                RestAssured.given().header("If-None-Match", "\"1/2026.11-1\"").get("/articles/{id}", article.id());

        answer.then().statusCode(304).body(is(""));
    }

    @Test
    void characterEscapesThatNoDatabaseHoldsPassThrough() {
        var article = Captures.of("odd").saying("Нуль \0 и половина \ud83d.", "Тело \0.");
        var json = article.json().replace("\ud83d", "\\ud83d");

        Wire.send(List.of(Wire.record(article.id().toString(), json.getBytes(UTF_8))));
        Store.awaitVersions(article.id(), 1);

        assertThat(Store.article(article.id())).contains("Нуль \\u0000 и половина \\ud83d.");
    }

    @Test
    void whatIsNotThereIsAProblem() {
        var id = UUID.randomUUID();

        for (var path : List.of("/articles/{id}", "/articles/{id}/versions", "/articles/{id}/versions/1")) {
            Store.get(path, id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", containsString(id.toString()));
        }
        Store.get("/articles/no-uuid").then().statusCode(404).contentType("application/problem+json");
    }
}

package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Withholding articles in some countries and for some time, by the real connector. */
@OnRealPlatform
class WithholdingIT {

    private static final String LATER = "2026-03-02T06:00:00.000Z";

    @Inject
    Herald herald;

    private static Child worker;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void anArticleWithheldInACountryIsShownElsewhere() {
        var article = Captures.of("withheld").from("withheld-vesti");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var before = Store.article(article.id());

        Desk.withdraw(article, Desk.legal("[\"KZ\", \"UZ\"]", "")).then().statusCode(201);

        for (var path : List.of("/articles/{id}", "/articles/{id}/versions", "/articles/{id}/versions/1")) {
            Desk.from("KZ", path, article)
                    .then()
                    .statusCode(451)
                    .contentType("application/problem+json")
                    .header("Link", containsString(">; rel=\"blocked-by\""))
                    .header("Vary", is("X-Country"))
                    .body("detail", containsString("Суд города Сарыжел"));
        }
        Desk.from("KG", "/articles/{id}", article)
                .then()
                .statusCode(200)
                .body("pubStatus", is("withheld"))
                .body("withheldIn", is(List.of("KZ", "UZ")));
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        Desk.search("UZ", article).then().body("items", empty());
        Desk.search("KG", article).then().body("items", hasSize(1));
        var told = Desk.awaitPublished(article, 2);
        assertThat(new String(told.getLast().value(), UTF_8)).isEqualTo(Store.article(article.id()));

        Wire.send(article.saying("Уточнено", "Другой текст.").at(LATER));
        Store.awaitVersions(article.id(), 2);
        var edited = Desk.awaitPublished(article, 3);
        assertThat(new String(edited.getLast().value(), UTF_8)).contains("\"withheldIn\":[\"KZ\",\"UZ\"]");

        Desk.restore(article).then().statusCode(201);
        Desk.from("KZ", "/articles/{id}", article).then().statusCode(200).body("pubStatus", is("usable"));
        var again = Desk.awaitPublished(article, 4);
        assertThat(new String(again.getLast().value(), UTF_8))
                .isEqualTo(Store.article(article.id()))
                .doesNotContain("withheldIn");
        assertThat(before).contains("\"pubStatus\":\"usable\"");
        assertThat(again)
                .extracting(record -> Wire.headers(record).get("ce_id"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=qwxzheld&highlights=true",
                "/articles.rss?q=qwxzheld",
                "/articles.json-feed?q=qwxzheld",
                "/articles.ndjson?q=qwxzheld",
                "/quotations?q=qwxzheld",
                "/quotations?speaker=Q999777"
            })
    void noAnswerHasAnArticleWhereItIsWithheld(String path) {
        var id = withheldInKazakhstan().id().toString();

        assertThat(Desk.answer("KG", path).then().statusCode(200).extract().asString())
                .contains(id);
        Desk.answer("KZ", path)
                .then()
                .statusCode(200)
                .header("Vary", containsString("X-Country"))
                .body(not(containsString(id)));
    }

    @Test
    void whatIsWithheldIsNotCounted() {
        var article = withheldInKazakhstan();
        var counts = "/articles?q=qwxzheld&facets=source,entity&histogram=day";

        Desk.answer("KG", counts)
                .then()
                .body("facets.source.count", is(List.of(1)))
                .body("facets.entity.value", is(List.of("Q999777")))
                .body("histogram.count", is(List.of(1)));
        Desk.answer("KZ", counts)
                .then()
                .body("facets.source", empty())
                .body("facets.entity", empty())
                .body("histogram", empty());
        Desk.answer("KG", "/entities/Q999777").then().body("overTime.articles", is(List.of(1)));
        Desk.answer("KZ", "/entities/Q999777").then().statusCode(404);
        Desk.answer("KG", "/sources/withheld-forms")
                .then()
                .header("Vary", containsString("X-Country"))
                .body("articles", is(1));
        Desk.answer("KZ", "/sources/withheld-forms").then().statusCode(404).header("Vary", containsString("X-Country"));
        Desk.answer("KZ", "/sources").then().header("Vary", containsString("X-Country"));
        Desk.answer("KZ", "/transparency").then().statusCode(200).header("Vary", not(containsString("X-Country")));
        assertThat(Desk.answer("KG", "/articles.ndjson?q=qwxzheld").asString())
                .isEqualTo(Store.article(article.id()) + "\n")
                .contains("\"withheldIn\":[\"KZ\"]");
        given().accept("application/ld+json")
                .header("X-Country", "KZ")
                .get("/articles/{id}", article.id())
                .then()
                .statusCode(451);
    }

    /** The same article each time. */
    private static Captures withheldInKazakhstan() {
        var article = Captures.of("withheld-in-every-form")
                .from("withheld-forms")
                .saying("Порт", "«Слово qwxzheld сказано», — сказала Дана Сарыкыз.");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Q999777|Дана Сарыкыз", "Дана Сарыкыз")
                .as("глава", "порт")
                .quoting("Слово qwxzheld сказано", 1, "Дана Сарыкыз")
                .record()));
        Store.awaitVersions(article.id(), 1);
        Desk.withdraw(article, Desk.legal("[\"KZ\"]", "")).then().statusCode(oneOf(200, 201));
        return article;
    }

    @Test
    void aWithholdingEndsByTheClock() {
        var article = Captures.of("withheld-for-a-moment");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var until = Instant.now().plusSeconds(5).toString();

        var demand = Desk.legal("[]", ", \"until\": \"" + until + "\"");
        Desk.withdraw(article, demand).then().statusCode(201);
        Desk.withdraw(article, demand).then().statusCode(200);

        Store.get("/articles/{id}", article.id()).then().statusCode(451);
        assertThat(Desk.awaitPublished(article, 2).getLast().value()).isNull();
        await().atMost(Desk.PATIENCE)
                .until(() -> Store.get("/articles/{id}", article.id()).statusCode() == 200);
        herald.settle();
        assertThat(new String(Desk.awaitPublished(article, 3).getLast().value(), UTF_8))
                .isEqualTo(Store.article(article.id()));
    }

    @Test
    void aWithholdingThatBeginsLaterLeavesTheArticleAloneUntilThen() {
        var article = Captures.of("withheld-tomorrow");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);

        Desk.withdraw(article, Desk.legal("[]", ", \"from\": \"" + Instant.now().plusSeconds(86_400) + "\""))
                .then()
                .statusCode(201);

        Store.get("/articles/{id}", article.id()).then().statusCode(200).body("pubStatus", is("usable"));
    }
}

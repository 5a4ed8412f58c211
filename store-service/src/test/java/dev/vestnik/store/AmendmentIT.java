package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Killing a part of an article, putting a note on it, and what goes by time, from the request to the public topic. */
@OnRealPlatform
class AmendmentIT {

    private static final String SAID = "Под старым мостом лежит qwxzquote с именами";
    private static final String LATER = "2026-03-02T06:00:00.000Z";

    private static Child worker;

    @Inject
    DataSource source;

    @Inject
    RetentionRound round;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void aKilledQuotationIsBlackWhereverItStandsAndStaysSo() throws Exception {
        // Given an article of two versions with a quotation
        var article = Captures.of("quotation-killed")
                .saying(SAID, "Начало 😀.\n\n«" + SAID + "», — сказала Дана Сарыкыз. Конец.");
        var edited = article.saying("Иной заголовок", article.body() + "\n\nДобавлено.")
                .at(LATER);
        Wire.send(List.of(said(article), said(edited)));
        Store.awaitVersions(article.id(), 2);
        Desk.awaitPublished(article, 2);
        var before = Store.get("/articles/{id}", article.id());

        // When the quotation is killed
        var entry = Desk.withdraw(article, Desk.killOfQuotation(edited, SAID));

        // Then nobody reads it, and everything else is as it was
        entry.then().statusCode(201).body("scope", is("quotation")).body("text.version", is(2));
        var database = new WholeDatabase(source);
        assertThat(database.columnsWith("qwxzquote")).isEmpty();
        assertThat(database.columnsWith("старым мостом")).isEmpty();
        var after = Store.get("/articles/{id}", article.id());
        after.then()
                .body("body", is(edited.body().replace(SAID, "█".repeat(SAID.length()))))
                .body("quotations", empty())
                .body("pubStatus", is("usable"))
                .body("redactions.sequence", is(List.of(entry.jsonPath().getInt("sequence"))))
                .body("redactions.start", is(entry.jsonPath().getList("text.places.start")))
                .body("entities.name", is(List.of("Дана Сарыкыз")));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        Store.get("/articles/{id}/versions/1", article.id()).then().body("headline", is("█".repeat(SAID.length())));
        Store.get("/quotations?q=qwxzquote").then().body("items", empty());
        Store.get("/articles?q=qwxzquote").then().body("items", empty());
        assertThat(new String(Desk.awaitPublished(article, 3).getLast().value(), UTF_8))
                .isEqualTo(Store.article(article.id()));
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        assertThat(Contracts.errors("news.withdrawals.v1", entry.asString())).isEmpty();

        // And so whatever comes later
        Wire.send(List.of(
                said(edited.enrichedBy("2026.12-1")),
                said(edited.saying("Снова", "Дана Сарыкыз повторила: " + SAID + " и датами.")
                        .at("2026-03-03T06:00:00.000Z"))));
        Store.awaitVersions(article.id(), 3);
        assertThat(database.columnsWith("qwxzquote")).isEmpty();
        assertThat(Store.json(article.id()).getString("body"))
                .isEqualTo("Дана Сарыкыз повторила: " + "█".repeat(SAID.length()) + " и датами.");

        // Until it is restored and captured anew
        Desk.restore(article).then().statusCode(201);
        Wire.send(List.of(said(edited.at("2026-03-04T06:00:00.000Z"))));
        Store.awaitVersions(article.id(), 4);
        assertThat(Store.json(article.id()).getString("body")).contains(SAID);
    }

    @Test
    void theSameDemandFindsItDoneAndAnotherTextIsAConflict() {
        var article = Captures.of("quotation-killed-twice").saying("Ой", "Дана Сарыкыз сказала: " + SAID + ".");
        Wire.send(List.of(said(article)));
        Store.awaitVersions(article.id(), 1);

        var first = Desk.withdraw(article, Desk.killOfQuotation(article, SAID));

        first.then().statusCode(201);
        Desk.withdraw(article, Desk.killOfQuotation(article, SAID))
                .then()
                .statusCode(200)
                .body("sequence", is(first.jsonPath().getInt("sequence")));
        Desk.withdraw(article, Desk.killOfQuotation(article.saying("Ой", SAID), SAID))
                .then()
                .statusCode(409);
        Desk.withdraw(article, Desk.killOfQuotation(article, "ана Сарыкыз"))
                .then()
                .statusCode(400)
                .body("parameter", is("quotation"));
        Desk.withdraw(article, Desk.killOfEntity("Q999901"))
                .then()
                .statusCode(400)
                .body("parameter", is("entity"));
    }

    @Test
    void aKilledEntityIsNamedNowhereHoweverItIsCalledLater() throws Exception {
        // Given an article that names a child
        var article = Captures.of("entity-killed")
                .saying("Аян Қупияев найден", "Аяна Қупияева нашли. «Аян дома», — сказала Дана Сарыкыз.");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Q999401|Аян Қупияев", "Аяна Қупияева", "Аян дома")
                .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                .quoting("Аян дома", 2, "Дана Сарыкыз")
                .record()));
        Store.awaitVersions(article.id(), 1);

        // When the name is killed
        var entry = Desk.withdraw(article, Desk.killOfEntity("Q999401"));

        // Then nobody reads it
        entry.then().statusCode(201).body("scope", is("entity"));
        assertThat(entry.asString()).doesNotContain("Q999401");
        var database = new WholeDatabase(source);
        assertThat(database.columnsWith("упияев")).isEmpty();
        Store.get("/entities/{id}", "Q999401").then().statusCode(404);
        Store.get("/articles/{id}", article.id())
                .then()
                .body("headline", is("███████████ найден"))
                .body("entities.name", is(List.of("Дана Сарыкыз")))
                .body("quotations", hasSize(1));

        // And not by another form of it that is recognised later
        var edited = article.saying("Новости", "С Қупияевым всё в порядке.").at(LATER);
        Wire.send(List.of(Understood.of(edited)
                .naming("person", "Q999401|Аян Қупияев", "Қупияевым")
                .record()));
        Store.awaitVersions(article.id(), 2);
        assertThat(database.columnsWith("упияев")).isEmpty();
        assertThat(Store.json(article.id()).getString("body")).isEqualTo("С █████████ всё в порядке.");
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        Desk.withdraw(article, Desk.killOfEntity("Q999401")).then().statusCode(200);
    }

    @Test
    void aCorrectionIsANoteThatStaysUntilItIsTakenBack() {
        var article = Captures.of("corrected");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var demand = "{\"kind\": \"correction\", \"authority\": \"Редакция\", \"reason\": \"Погибли трое, не двое.\"}";

        var entry = Desk.withdraw(article, demand);

        entry.then().statusCode(201).body("kind", is("correction"));
        hasNote(article);
        var told = Desk.awaitPublished(article, 2).getLast();
        assertThat(new String(told.value(), UTF_8)).isEqualTo(Store.article(article.id()));
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        assertThat(Contracts.errors("news.withdrawals.v1", entry.asString())).isEmpty();
        Desk.withdraw(article, demand).then().statusCode(200);
        Wire.send(article.saying("Правка", "Другой текст.").at(LATER));
        Store.awaitVersions(article.id(), 2);
        hasNote(article);

        Desk.restore(article).then().statusCode(201);

        Store.get("/articles/{id}", article.id()).then().body("corrections", nullValue());
        Desk.awaitPublished(article, 4);
    }

    @Test
    void whatIsPastItsTimeGoesWithATombstoneAndTheLogStays() throws Exception {
        // Given two articles of a source, one of them old and both known by name, and one that was killed
        var old = Captures.of("expired")
                .from("expiring")
                .published("2020-01-01T00:00:00Z")
                .saying("Ой", "Зар Өткен.");
        var young = Captures.of("not-expired").from("expiring").at(Instant.now().truncatedTo(ChronoUnit.MILLIS) + "");
        var killed = Captures.of("expired-killed").from("expiring").published("2020-01-01T00:00:00Z");
        Wire.send(List.of(
                Understood.of(old).naming("person", "Зар Өткен", "Зар Өткен").record()));
        Wire.send(young, killed);
        List.of(old, young, killed).forEach(article -> Store.awaitVersions(article.id(), 1));
        Desk.withdraw(killed, Desk.KILL).then().statusCode(201);
        var log = Store.get("/transparency?limit=1000").asString();

        // When retention looks, with a year for this source
        round.follow(new YearForSource("expiring"));

        // Then the old one is nowhere, and subscribers know why
        Store.get("/articles/{id}", old.id()).then().statusCode(404);
        Store.get("/articles/{id}", young.id()).then().statusCode(200);
        Store.get("/articles/{id}", killed.id()).then().statusCode(410);
        assertThat(new WholeDatabase(source).columnsWith("Өткен")).isEmpty();
        assertThat(Store.get("/transparency?limit=1000").asString()).isEqualTo(log);
        var told = Desk.awaitPublished(old, 2).getLast();
        assertThat(told.value()).isNull();
        assertThat(Wire.headers(told))
                .containsEntry("ce_withdrawalkind", "retention")
                .containsEntry("ce_withdrawalreason", "Retention: articles of expiring are kept for P1Y")
                .containsEntry("ce_withdrawalsequence", "0");
        Store.get("/q/metrics").then().body(containsString("vestnik_retention_total{what=\"article\"}"));
        Wire.send(killed.saying("Снова", "Снова."));
        Store.awaitAllBefore("retention");
        Store.get("/articles/{id}", killed.id()).then().statusCode(410);
    }

    private static Response hasNote(Captures article) {
        return Store.get("/articles/{id}", article.id())
                .then()
                .body("pubStatus", is("usable"))
                .body("corrections.note", is(List.of("Погибли трое, не двое.")))
                .extract()
                .response();
    }

    private static ProducerRecord<String, byte[]> said(Captures article) {
        return Understood.of(article)
                .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                .quoting(SAID, 1, "Дана Сарыкыз")
                .record();
    }
}

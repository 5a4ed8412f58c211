package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.store.article.Expiry;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.retention.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What changed from version to version, and how articles stood at a moment. */
@OnRealPlatform
class HistoryIT {

    private static final String LATER = "2026-03-02T06:00:00.000Z";

    @Inject
    DataSource source;

    @Inject
    Expiry expiry;

    @Test
    void ofManyVersionsTheNewestAreCompared() {
        var article = Captures.of("changing-often");
        var versions = IntStream.range(0, 23)
                .mapToObj(i -> article.saying("Река поднялась на " + i, "Текст.")
                        .at("2026-03-02T06:%02d:00.000Z".formatted(i)))
                .toArray(Captures[]::new);
        Wire.send(versions);
        Store.awaitVersions(article.id(), versions.length);

        var told = Store.get("/articles/{id}/versions", article.id()).jsonPath();

        assertThat(told.getList("items.version", Integer.class)).isEqualTo(numbers(1, 23));
        assertThat(told.getList("items.findAll { it.changes != null }.version", Integer.class))
                .isEqualTo(numbers(4, 23));
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void whatAVersionSaysOtherwiseIsTold() {
        var article = Captures.of("changing")
                .saying("Обвал", "Погибли 12 человек. «Мост старый», — сказала Дана Сарыкыз.\n\nКонец.");
        var edited = article.saying(
                        "Обвал моста", "Погибли 15 человек. «Мост очень старый», — сказала Дана Сарыкыз.\n\nКонец.")
                .at(LATER);
        Wire.send(List.of(
                Understood.of(article)
                        .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                        .quoting("Мост старый", 1, "Дана Сарыкыз")
                        .record(),
                Understood.of(edited)
                        .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                        .naming("place", "Мост", "Мост")
                        .quoting("Мост очень старый", 1, "Дана Сарыкыз")
                        .record()));
        Store.awaitVersions(article.id(), 2);

        Store.get("/articles/{id}/versions/2/changes", article.id())
                .then()
                .statusCode(200)
                .body("headline.kind", is(List.of("same", "added")))
                .body("headline.text", is(List.of("Обвал", " моста")))
                .body("paragraphs.before", is(List.of(0)))
                .body("numbers", is(List.of(Map.of("before", "Погибли 12 человек", "after", "Погибли 15 человек"))))
                .body("names.added.id", is(List.of("place:мост")))
                .body("names.removed", empty())
                .body("quotations.altered.after", is(List.of("Мост очень старый")));
        Store.get("/articles/{id}/versions/1/changes?since=2", article.id())
                .then()
                .body("names.removed.id", is(List.of("place:мост")));
        Store.get("/articles/{id}/versions", article.id())
                .then()
                .body("items[0].changes", nullValue())
                .body("items[1].changes.headline", is(true))
                .body("items[1].changes.paragraphs", is(1))
                .body("items[1].changes.numbers", is(1));
        Store.get("/articles/{id}/versions/1/changes", article.id()).then().statusCode(404);
        Store.get("/articles/{id}/versions/2/changes?since=9", article.id())
                .then()
                .statusCode(404);
        Store.get("/articles/{id}/versions/2/changes?since=x", article.id())
                .then()
                .statusCode(400)
                .body("parameter", is("since"));
    }

    @Test
    void anArticleIsShownAsItStoodAtAMomentEnrichmentIncluded() throws Exception {
        // Given an article that was enriched anew, noted on and edited
        var article = Captures.of("as-of").saying("Сначала", "Тайное слово qwxzasof здесь.");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var first = Store.article(article.id());
        Wire.send(article.enrichedBy("2026.12-1"));
        await().until(() -> !Store.article(article.id()).equals(first));
        var second = Store.article(article.id());
        Desk.withdraw(article, "{\"kind\": \"correction\", \"authority\": \"Редакция\", \"reason\": \"Поправка.\"}");
        var third = Store.article(article.id());
        Wire.send(article.saying("Потом", "Другое слово qwxzasof.").at(LATER));
        Store.awaitVersions(article.id(), 2);
        var fourth = Store.article(article.id());
        Wire.send(article.saying("Давно", "Старое слово qwxzasof.").at("2026-03-01T00:00:00.000Z"));
        Store.awaitVersions(article.id(), 3);

        // Then each state is what was answered then, to the letter
        for (var answer : List.of(first, second, third, fourth)) {
            assertThat(asOf(article, storedAt(answer))).isEqualTo(answer);
        }
        assertThat(asOf(article, Instant.now().toString())).isEqualTo(fourth);
        Store.get("/articles/{id}?asOf=2020-01-01T00:00:00Z", article.id())
                .then()
                .statusCode(404);
        Store.get("/articles?q=qwxzasof&asOf=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("parameter", is("asOf"));
        Store.get("/articles/{id}?asOf=yesterday", article.id())
                .then()
                .statusCode(400)
                .body("parameter", is("asOf"));

        // And what is withdrawn since is in none of them
        var hidden = Desk.KILL.replace(
                "}",
                ", \"scope\": \"quotation\", \"contentHash\": \""
                        + JsonPath.from(fourth).getString("contentHash")
                        + "\", \"quotation\": {\"start\": 13, \"end\": 21}}");
        Desk.withdraw(article, hidden).then().statusCode(201);
        for (var answer : List.of(first, second, third, fourth)) {
            assertThat(asOf(article, storedAt(answer)))
                    .doesNotContain("qwxzasof")
                    .contains("████████");
        }
        assertThat(new WholeDatabase(source).columnsWith("qwxzasof")).isEmpty();
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);
        Store.get("/articles/{id}?asOf={then}", article.id(), storedAt(first))
                .then()
                .statusCode(410);
        assertThat(new WholeDatabase(source).columnsWith("Сначала")).isEmpty();
    }

    @Test
    void formerVersionsGoByTimeAndTheirNumbersStay() {
        var article = Captures.of("former").from("former").saying("Ой", "Прежнее qwxzformer.");
        Wire.send(article, article.saying("Ой", "Нынешнее.").at(LATER));
        Store.awaitVersions(article.id(), 2);

        assertThat(QuarkusTransaction.requiringNew().call(() -> expiry.former(former("former", Instant.EPOCH), 10)))
                .isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> expiry.former(former("former", Instant.now()), 10)))
                .isEqualTo(1);

        Store.get("/articles/{id}/versions/1", article.id()).then().statusCode(410);
        Store.get("/articles/{id}/versions/2", article.id()).then().statusCode(200);
        Store.get("/articles/{id}/versions/2/changes", article.id()).then().statusCode(410);
        Store.get("/articles/{id}/versions", article.id()).then().body("items.version", is(List.of(1, 2)));
    }

    @Test
    void aFormerStateThatWentWithTimeIsGoneAndNotUnknown() {
        var article = Captures.of("former-state").from("former-state");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var first = Store.article(article.id());
        Wire.send(article.enrichedBy("2026.12-1"));
        await().until(() -> !Store.article(article.id()).equals(first));

        var due = former("former-state", Instant.now());
        assertThat(QuarkusTransaction.requiringNew().call(() -> expiry.former(due, 10)))
                .isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> expiry.former(due, 10)))
                .isZero();

        Store.get("/articles/{id}?asOf={then}", article.id(), storedAt(first))
                .then()
                .statusCode(410);
        Store.get("/articles/{id}?asOf=2020-01-01T00:00:00Z", article.id())
                .then()
                .statusCode(404);
        assertThat(asOf(article, Instant.now().toString())).isEqualTo(Store.article(article.id()));
    }

    private static Scope former(String source, Instant before) {
        return new Scope(Optional.of(source), Optional.empty(), before, "A test");
    }

    private static String asOf(Captures article, String moment) {
        return Store.get("/articles/{id}?asOf={then}", article.id(), moment)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String storedAt(String answer) {
        return JsonPath.from(answer).getString("storedAt");
    }
}

package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class GoneIT {

    private static final String SCHEMA = "urn:vestnik:schema:news.articles.gone.v1";
    private static final String NOTICED = "2026-03-02T07:00:00.000Z";
    private static final String LATER = "2026-03-02T08:00:00.000Z";

    @Test
    void anArticleThatIsGoneSaysSoUntilItIsCapturedAgain() {
        var article = Captures.of("vanishing").from("vanishing-vesti");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var before = Store.article(article.id());
        var tag = Store.get("/articles/{id}", article.id()).header("ETag");

        Wire.send(List.of(notice(article), notice(article)));

        awaitGone(article.id());
        var gone = Store.get("/articles/{id}", article.id());
        gone.then()
                .body("gone.noticedAt", is(NOTICED))
                .body("gone.reason", is("not-found"))
                .body("version", is(1));
        assertThat(gone.header("ETag")).isNotEqualTo(tag);
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        Store.get("/articles?source={source}&limit=100", article.source())
                .then()
                .body("items.find { it.id == '" + article.id() + "' }.goneAt", is("2026-03-02T07:00:00Z"));

        Wire.send(article.at(LATER));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Store.article(article.id())).isEqualTo(before));
        assertThat(Store.get("/articles/{id}", article.id()).header("ETag")).isEqualTo(tag);
        assertThat(Store.versions(article.id())).containsExactly(1);
    }

    @Test
    void anEditedArticleIsBackAsItsNextVersion() {
        var article = Captures.of("vanished-and-edited");
        Wire.send(List.of(record(article), notice(article)));
        awaitGone(article.id());

        Wire.send(article.saying("Снова здесь", "Другой текст.").at(LATER));

        Store.awaitVersions(article.id(), 2);
        Store.get("/articles/{id}", article.id()).then().body("version", is(2)).body("gone", nullValue());
    }

    @Test
    void aNoticeOfAnArticleThatIsNotHereWaitsForItsCapture() {
        var article = Captures.of("known-to-be-gone");
        Wire.send(List.of(notice(article)));
        Store.awaitAllBefore("early-notice");
        Store.get("/articles/{id}", article.id()).then().statusCode(404);

        Wire.send(article);

        awaitGone(article.id());
    }

    @Test
    void aNoticeWithoutItsTimeIsPutAside() {
        var article = Captures.of("half-a-notice");
        var record = notice(article, "{\"id\":\"%s\",\"reason\":\"gone\"}".formatted(article.id()));

        Wire.send(List.of(record));

        var letters = Wire.await(Wire.DEAD, all -> all.stream()
                .anyMatch(letter -> article.id().toString().equals(letter.key())));
        assertThat(letters)
                .filteredOn(letter -> article.id().toString().equals(letter.key()))
                .singleElement()
                .satisfies(letter -> assertThat(Wire.headers(letter))
                        .containsEntry("dead-letter-kind", "unreadable")
                        .containsEntry("dead-letter-reason", "The notice has no noticedAt."));
    }

    @Test
    void everyGoldenNoticeIsUnderstood() {
        var samples = Contracts.samples("news.articles.gone.v1").toList();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(2);

        Wire.send(samples.stream()
                .map(sample ->
                        new ProducerRecord<>(Wire.ENRICHED, null, sample.key(), sample.value(), sample.headers()))
                .toList());
        Store.awaitAllBefore("golden-notices");

        assertThat(Wire.all(Wire.DEAD).stream().map(letter -> letter.key()))
                .doesNotContainAnyElementsOf(
                        samples.stream().map(ProducerRecord::key).toList());
    }

    private static void awaitGone(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Store.get("/articles/{id}", id).then().statusCode(200).body("gone.noticedAt", is(NOTICED)));
    }

    private static ProducerRecord<String, byte[]> record(Captures article) {
        return Wire.record(article.id().toString(), article.json().getBytes(UTF_8));
    }

    private static ProducerRecord<String, byte[]> notice(Captures article) {
        return notice(
                article,
                "{\"id\":\"%s\",\"noticedAt\":\"%s\",\"reason\":\"not-found\"}".formatted(article.id(), NOTICED));
    }

    private static ProducerRecord<String, byte[]> notice(Captures article, String value) {
        var record = Wire.record(article.id().toString(), value.getBytes(UTF_8));
        record.headers().add("ce_dataschema", SCHEMA.getBytes(UTF_8));
        return record;
    }
}

package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.intake.Captures;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Having stored articles enriched again, from the request to the public topic. */
@OnRealPlatform
class ReplaysIT {

    private static final String RAW = "news.articles.raw.backfill.v1";
    private static final String ENRICHED = "news.articles.enriched.backfill.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource database;

    @Test
    void whatIsUnderstoodAnewTakesThePlaceOfWhatWasAndIsToldOnce() throws IOException {
        var article = Captures.of("replayed").from("replayed-vesti").saying("Число 0.10", "Текст о реке.");
        Wire.send(article, article.saying("Уточнено", "Другой текст о реке.").at("2026-03-02T06:00:00.000Z"));
        Wire.send(Captures.of("not-replayed").from("other-vesti"));
        Store.awaitVersions(article.id(), 2);
        var before = Store.json(article.id());

        var id = start("{\"source\": \"replayed-vesti\", \"q\": \"текст\", \"from\": \"2026-01-01T00:00:00Z\"}");

        awaitState(id, "done").body("sent", is(1)).body("endedAt", notNullValue());
        var raw = replayed("replayed-vesti");
        assertThat(raw).hasSize(1);
        assertThat(Contracts.errors(
                        "news.articles.raw.v1", new String(raw.getFirst().value(), UTF_8)))
                .isEmpty();
        assertThat(Wire.headers(raw.getFirst()))
                .containsEntry("ce_id", article.id() + "@2026-03-02T06:00:00.000Z")
                .containsEntry("ce_dataschema", "urn:vestnik:schema:news.articles.raw.v1");

        // And what enrichment makes of it by a newer revision
        var worker = Connector.start();
        Wire.send(raw.stream().map(record -> enriched(record, "2026.12-1")).toList());
        var published = Desk.awaitPublished(article, 3);
        Store.awaitAllBefore("replay");
        worker.stop(Duration.ofSeconds(10));
        var now = Store.json(article.id());
        assertThat(now.getString("enrichment.revision")).isEqualTo("2026.12-1");
        assertThat(now.getInt("version")).isEqualTo(before.getInt("version")).isEqualTo(2);
        assertThat(now.getString("body")).isEqualTo(before.getString("body"));
        assertThat(Store.versions(article.id())).containsExactly(1, 2);
        assertThat(published)
                .extracting(record -> Wire.headers(record).get("ce_id"))
                .containsExactly(
                        article.id() + "/1/2026.11-1", article.id() + "/2/2026.11-1", article.id() + "/2/2026.12-1");
    }

    @Test
    void keepsItsPaceUntilItIsStoppedAndNeverSendsWhatWasKilled() {
        var articles = IntStream.range(0, 60)
                .mapToObj(i -> Captures.of("paced-" + i).from("paced-vesti"))
                .toList();
        Wire.send(articles.toArray(Captures[]::new));
        articles.forEach(article -> Store.awaitVersions(article.id(), 1));
        var killed = articles.getLast();
        Desk.withdraw(killed, Desk.KILL).then().statusCode(201);

        var slow = start("{\"source\": \"paced-vesti\", \"perSecond\": 5}");
        await().atMost(PATIENCE).until(() -> replayed("paced-vesti").size() >= 5);
        given().delete("/replays/{id}", slow).then().statusCode(200).body("state", is("stopped"));
        var sent = given().get("/replays/{id}", slow).jsonPath().getInt("sent");
        assertThat(sent).isLessThan(59);
        assertThat(replayed("paced-vesti")).hasSize(sent);

        var fast = start("{\"source\": \"paced-vesti\", \"perSecond\": 500}");
        awaitState(fast, "done").body("sent", is(59));
        assertThat(replayed("paced-vesti")).hasSize(sent + 59).noneMatch(record -> record.key()
                .equals(killed.id().toString()));
        given().get("/replays")
                .then()
                .statusCode(200)
                .body("items.find { it.id == " + fast + " }.criteria.source", is("paced-vesti"));
    }

    @Test
    void oneThatCanNeverGoOnFailsAndHoldsUpNobody() throws SQLException {
        var hopeless = startUnjudged("{\"from\": \"+999999999-12-31T23:59:59-18:00\"}");
        var next = start("{\"source\": \"nobody-wrote-here\"}");

        awaitState(hopeless, "failed").body("failure", containsString("from")).body("endedAt", notNullValue());
        awaitState(next, "done").body("failure", nullValue());
        given().get("/replays").then().body("items.find { it.id == " + hopeless + " }.failure", containsString("from"));
        given().delete("/replays/{id}", hopeless).then().statusCode(200).body("state", is("failed"));
    }

    /** As a version that took whatever it was asked for. */
    private int startUnjudged(String criteria) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into replay (criteria, per_second, state, due_at, created_at)"
                                + " values (cast(? as json), 50, 'running', now(), now()) returning id")) {
            insert.setString(1, criteria);
            var id = insert.executeQuery();
            id.next();
            return id.getInt(1);
        }
    }

    @Test
    void aMistakeIsNamed() {
        post("{\"q\": \"source:\"}").statusCode(400).body("parameter", is("q")).body("position", is(7));
        post("{\"ids\": [\"x\"]}").statusCode(400).body("parameter", is("ids"));
        post("{\"from\": \"yesterday\"}").statusCode(400).body("parameter", is("from"));
        post("{\"from\": \"+999999999-12-31T23:59:59-18:00\"}").statusCode(400).body("parameter", is("from"));
        post("{\"perSecond\": 0}").statusCode(400).body("parameter", is("perSecond"));
        post("{\"query\": \"x\"}").statusCode(400).body("parameter", is("query"));
        given().get("/replays/999999").then().statusCode(404);
        given().delete("/replays/999999").then().statusCode(404);
    }

    private static ValidatableResponse post(String criteria) {
        return given().contentType("application/json")
                .body(criteria)
                .post("/replays")
                .then();
    }

    private static int start(String criteria) {
        return post(criteria)
                .statusCode(201)
                .body("state", is("running"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse awaitState(int id, String state) {
        await().atMost(PATIENCE)
                .until(() -> given().get("/replays/{id}", id).path("state").equals(state));
        return given().get("/replays/{id}", id).then();
    }

    private static List<ConsumerRecord<String, byte[]>> replayed(String source) {
        return Wire.all(RAW).stream()
                .filter(record -> new String(record.value(), UTF_8).contains("\"" + source + "\""))
                .toList();
    }

    /** What the enricher would make of it. */
    private static ProducerRecord<String, byte[]> enriched(ConsumerRecord<String, byte[]> raw, String revision) {
        try {
            var article = (ObjectNode) JSON.readTree(raw.value());
            var pattern = (ObjectNode) JSON.readTree(Captures.of("pattern").json());
            for (var field : List.of(
                    "entities",
                    "sentiment",
                    "opinions",
                    "quotations",
                    "attributions",
                    "claims",
                    "denials",
                    "topics",
                    "fingerprint",
                    "enrichment")) {
                article.set(field, pattern.get(field));
            }
            ((ObjectNode) article.get("enrichment")).put("revision", revision);
            return new ProducerRecord<>(ENRICHED, raw.key(), JSON.writeValueAsBytes(article));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.intake.Captures;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators see of dead letters, and do with them. */
@OnRealPlatform
class DeadLetterDeskIT {

    private static final String RAW_DEAD = "news.articles.raw.v1.dead";

    @Test
    void aBrokenRecordIsListedLookedAtAndDropped() {
        var key = UUID.randomUUID().toString();
        var broken = Wire.record(key, "<html>404</html>".getBytes(UTF_8));
        broken.headers().add("ce_id", "an-id".getBytes(UTF_8));
        Wire.send(List.of(broken));

        var address = awaitLetter(key);

        letter(address)
                .statusCode(200)
                .body("key", equalTo(key))
                .body("from", equalTo(Wire.ENRICHED))
                .body("kind", equalTo("unreadable"))
                .body("reason", containsString("no enriched article"))
                .body("at", notNullValue())
                .body("size", equalTo(16))
                .body("value.text", equalTo("<html>404</html>"))
                .body("headers.find { it.name == 'ce_id' }.text", equalTo("an-id"))
                .body("headers.name", hasItem("dead-letter-offset"))
                .body("handling", nullValue());
        handle(address, "drop")
                .statusCode(201)
                .body("action", equalTo("dropped"))
                .body("by", equalTo("tester"));
        handle(address, "drop").statusCode(200).body("action", equalTo("dropped")); // and not a second time
        handle(address, "replay").statusCode(409).body("detail", containsString("dropped by tester"));
        letter(address).body("handling.action", equalTo("dropped"));
        assertThat(find(key).orElseThrow().getString("handling.by")).isEqualTo("tester");
    }

    @Test
    void aLetterThatBecameReadableIsReplayedOnceAndStored() {
        var article = Captures.of("dead-and-replayed");
        var from = Wire.ENRICHED;
        var letter =
                dead(Wire.DEAD, from, article.id().toString(), article.json().getBytes(UTF_8));
        letter.headers().add("ce_id", "kept".getBytes(UTF_8));
        Wire.send(List.of(letter));
        var address = awaitLetter(article.id().toString());

        handle(address, "replay").statusCode(201).body("action", equalTo("replayed"));
        var second = handle(address, "replay").statusCode(200).body("action", equalTo("replayed"));

        second.body("at", notNullValue());
        Store.awaitVersions(article.id(), 1);
        var replayed = records(from, article.id().toString());
        assertThat(replayed).hasSize(1);
        assertThat(replayed.getFirst().value()).isEqualTo(article.json().getBytes(UTF_8));
        assertThat(Wire.headers(replayed.getFirst())).isEqualTo(Map.of("ce_id", "kept"));
        handle(address, "drop").statusCode(409).body("detail", containsString("replayed by tester"));
    }

    @Test
    void ofManyWhoReplayAtOnceOneDoes() throws Exception {
        var key = UUID.randomUUID().toString();
        Wire.send(List.of(dead(RAW_DEAD, "news.articles.raw.backfill.v1", key, "{}".getBytes(UTF_8))));
        var address = awaitLetter(key);

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> replay = () -> handle(address, "replay").extract().statusCode();
            answers = new ArrayList<>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> replay).toList())) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(records("news.articles.raw.backfill.v1", key)).hasSize(1); // the lane that it came on
    }

    @Test
    void pagesShowEveryLetterOnceWhileOthersArrive() {
        var reason = "Paged " + UUID.randomUUID();
        var keys = IntStream.range(0, 25)
                .mapToObj(i -> "paged-" + i + "-" + reason)
                .toList();
        Wire.send(keys.stream().map(key -> because(reason, key)).toList());
        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        var pages = 0;
        do {
            var request = given().queryParam("reason", reason.toUpperCase(Locale.ROOT))
                    .queryParam("limit", 7);
            cursor.ifPresent(next -> request.queryParam("cursor", next));
            var page = request.get("/dead-letters")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.key", String.class));
            cursor = Optional.ofNullable(page.getString("next"));
            pages++;
            Wire.send(List.of(because(reason, "late-" + pages)));
        } while (cursor.isPresent());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void theNewestStandFirstAndFiltersLeaveOutTheRest() {
        var key = UUID.randomUUID().toString();
        Wire.send(List.of(dead(RAW_DEAD, "news.articles.raw.v1", key, new byte[] {(byte) 0xFF})));
        awaitLetter(key);

        var all = given().get("/dead-letters?limit=500").then().extract().jsonPath();
        assertThat(all.getList("items.at", String.class)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        given().get("/dead-letters?limit=500&topic=" + Wire.ENRICHED).then().body("items.key", not(hasItem(key)));
        given().get("/dead-letters?limit=500&topic=news.articles.raw.v1&kind=unreadable")
                .then()
                .body("items.key", hasItem(key));
        given().get("/dead-letters?limit=500&kind=unknown-schema").then().body("items.key", not(hasItem(key)));
        letter(find(key).orElseThrow())
                .body("value.base64", equalTo(Base64.getEncoder().encodeToString(new byte[] {-1})));
    }

    @Test
    void aLetterThatNamesATopicOfNoConcernIsNotSentThere() {
        var key = UUID.randomUUID().toString();
        Wire.send(List.of(dead(RAW_DEAD, "news.withdrawals.v1", key, "{}".getBytes(UTF_8))));

        handle(awaitLetter(key), "replay").statusCode(409);

        assertThat(records("news.withdrawals.v1", key)).isEmpty();
    }

    @Test
    void whatAKilledArticleSaidIsNotReadInItsDeadLetters() {
        var article = Captures.of("dead-and-killed");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        Wire.send(List.of(dead(
                RAW_DEAD,
                "news.articles.raw.v1",
                article.id().toString(),
                article.json().getBytes(UTF_8))));
        var address = awaitLetter(article.id().toString());
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);

        letter(address).statusCode(410);
        handle(address, "replay").statusCode(410);
        handle(address, "drop").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "/dead-letters/news.articles.raw.v1.dead/0/999999999,404",
        "/dead-letters/news.articles.raw.v1.dead/99/0,404",
        "/dead-letters/news.articles.v1/0/0,404",
        "/dead-letters/news.articles.raw.v1.dead/a/0,404",
        "/dead-letters?limit=0,400",
        "/dead-letters?cursor=nonsense,400"
    })
    void whatCannotBeMeantIsAProblem(String address, int status) {
        given().get(address).then().statusCode(status).contentType("application/problem+json");
    }

    private static ProducerRecord<String, byte[]> because(String reason, String key) {
        var letter = dead(RAW_DEAD, "news.articles.raw.v1", key, "{}".getBytes(UTF_8));
        letter.headers().remove("dead-letter-reason").add("dead-letter-reason", reason.getBytes(UTF_8));
        return letter;
    }

    /** As whoever reads the topic puts records aside. */
    private static ProducerRecord<String, byte[]> dead(String topic, String from, String key, byte[] value) {
        var letter = new ProducerRecord<>(topic, key, value);
        letter.headers()
                .add("dead-letter-topic", from.getBytes(UTF_8))
                .add("dead-letter-kind", "unreadable".getBytes(UTF_8))
                .add("dead-letter-reason", "Could not be read then.".getBytes(UTF_8));
        return letter;
    }

    private static JsonPath awaitLetter(String key) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> find(key), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonPath> find(String key) {
        var letters =
                given().get("/dead-letters?limit=500").then().statusCode(200).extract();
        return letters.jsonPath().getList("items", Map.class).stream()
                .filter(letter -> key.equals(letter.get("key")))
                .map(DeadLetterDeskIT::json)
                .findFirst();
    }

    private static JsonPath json(Map<?, ?> letter) {
        try {
            return JsonPath.from(new ObjectMapper().writeValueAsString(letter));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(JsonPath letter) {
        return "/dead-letters/" + letter.getString("topic") + "/" + letter.getInt("partition") + "/"
                + letter.getLong("offset");
    }

    private static ValidatableResponse letter(JsonPath letter) {
        return given().get(address(letter)).then();
    }

    private static ValidatableResponse handle(JsonPath letter, String action) {
        return given().post(address(letter) + "/" + action).then();
    }

    private static List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        return Wire.all(topic).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }
}

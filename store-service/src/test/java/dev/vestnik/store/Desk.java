package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.vestnik.store.intake.Captures;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What editors ask for when they withdraw articles, and what readers and subscribers then see. */
final class Desk {

    static final String KILL = "{\"kind\": \"kill\", \"authority\": \"Редакция\", \"reason\": \"Назван ребёнок\"}";

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String RESTORATION =
            "{\"authority\": \"Апелляционный суд\", \"reason\": \"Решение отменено\"}";

    private Desk() {}

    static Response withdraw(Captures article, String demand) {
        return given().contentType("application/json").body(demand).post("/articles/{id}/withdrawal", article.id());
    }

    static Response restore(Captures article) {
        return given().contentType("application/json")
                .body(RESTORATION)
                .post("/articles/{id}/restoration", article.id());
    }

    /** That these words of a body be killed. */
    static String killOfQuotation(Captures article, String words) {
        int start = article.body().codePointCount(0, article.body().indexOf(words));
        return KILL.replace(
                "}",
                ", \"scope\": \"quotation\", \"contentHash\": \"%s\", \"quotation\": {\"start\": %d, \"end\": %d}}"
                        .formatted(article.contentHash(), start, start + words.codePointCount(0, words.length())));
    }

    /** That an entity be named nowhere. */
    static String killOfEntity(String id) {
        return KILL.replace("}", ", \"scope\": \"entity\", \"entity\": \"" + id + "\"}");
    }

    static String legal(String jurisdictions, String more) {
        return "{\"kind\": \"legal\", \"jurisdictions\": " + jurisdictions + ", \"authority\": \"Суд города Сарыжел\","
                + " \"legalBasis\": \"Решение 2-114/2026\", \"reason\": \"Спор о репутации\"" + more + "}";
    }

    static Response from(String country, String path, Captures article) {
        return given().header("X-Country", country).get(path, article.id());
    }

    /** An answer that is about more than one article. */
    static Response answer(String country, String path) {
        return given().header("X-Country", country).get(path);
    }

    static Response search(String country, Captures article) {
        return given().header("X-Country", country).get("/articles?source={source}", article.source());
    }

    static List<ConsumerRecord<String, byte[]>> awaitPublished(Captures article, int records) {
        await().atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> published(article).size() >= records);
        return published(article);
    }

    /** All that was ever told of an article. */
    static List<ConsumerRecord<String, byte[]>> published(Captures article) {
        return of(article, Wire.all(Wire.PUBLIC));
    }

    /** What compaction has left of it. */
    static List<ConsumerRecord<String, byte[]>> standing(Captures article) {
        return of(article, Wire.standing(Wire.PUBLIC));
    }

    private static List<ConsumerRecord<String, byte[]>> of(
            Captures article, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> record.key().equals(article.id().toString()))
                .toList();
    }
}

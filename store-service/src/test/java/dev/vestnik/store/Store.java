package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.vestnik.store.intake.Captures;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The running store as its callers see it. */
final class Store {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Store() {}

    static Response get(String path, Object... parameters) {
        return given().get(path, parameters);
    }

    /** Asks with an address that is encoded already. */
    static Response getRaw(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    /** The article's JSON exactly as it is served. */
    static String article(UUID id) {
        return new String(
                get("/articles/{id}", id).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }

    static JsonPath json(UUID id) {
        return JsonPath.from(article(id));
    }

    /** Waits until the article is there, in at least so many versions. */
    static void awaitVersions(UUID id, int versions) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> versions(id).size() >= versions);
    }

    /** The numbers of an article's versions; none while it is not there. */
    static List<Integer> versions(UUID id) {
        var answer = get("/articles/{id}/versions", id);
        return answer.statusCode() == 200 ? answer.jsonPath().getList("items.version", Integer.class) : List.of();
    }

    /**
     * Waits until everything that was sent before is stored: an article of its own for each partition, behind all others,
     * comes out.
     */
    static void awaitAllBefore(String name) {
        var markers = IntStream.range(0, 24)
                .mapToObj(i -> Captures.of("marker-" + name + "-" + i))
                .toArray(Captures[]::new);
        Wire.send(markers);
        for (var marker : markers) {
            awaitVersions(marker.id(), 1);
        }
    }
}

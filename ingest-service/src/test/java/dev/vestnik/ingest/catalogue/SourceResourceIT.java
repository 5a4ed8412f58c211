package dev.vestnik.ingest.catalogue;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class SourceResourceIT {

    private final DataSource database;

    @Inject
    SourceResourceIT(DataSource database) {
        this.database = database;
    }

    @Test
    void aSourceIsAddedReplacedAndRemoved() {
        put("{\"feed\": \"http://www.briz.invalid/rss.xml\", \"zone\": \"Asia/Aqtau\"}")
                .statusCode(201)
                .header("Location", containsString("/sources/briz-invalid"))
                .body("id", equalTo("briz-invalid"))
                .body("name", equalTo("briz.invalid"))
                .body("interval", equalTo(null))
                .body("learnedInterval", equalTo("PT5M"))
                .body("state", equalTo("healthy"))
                .body("zone", equalTo("Asia/Aqtau"));
        put("{\"feed\": \"http://www.briz.invalid/rss.xml\", \"name\": \"Бриз\", \"interval\": \"PT1H\"}")
                .statusCode(200)
                .body("name", equalTo("Бриз"))
                .body("zone", equalTo(null));
        given().get("/sources").then().statusCode(200).body("id", hasItem("briz-invalid"));

        given().delete("/sources/briz-invalid").then().statusCode(204);

        given().delete("/sources/briz-invalid").then().statusCode(404).contentType("application/problem+json");
        given().get("/sources/briz-invalid").then().statusCode(404);
        given().get("/sources").then().body("id", not(hasItem("briz-invalid")));
    }

    @Test
    void aPatchChangesWhatItNamesAndPausesAndResumes() {
        put(
                "{\"id\": \"patched\", \"feed\": \"http://patched.invalid/\", \"interval\": \"PT1H\", \"country\": \"KZ\"}");

        patch("{\"interval\": null, \"enabled\": false}")
                .statusCode(200)
                .body("interval", equalTo(null))
                .body("country", equalTo("KZ"))
                .body("state", equalTo("paused"))
                .body("nextVisit", equalTo(null));
        patch("{\"enabled\": true}").body("state", equalTo("healthy")).body("nextVisit", not(equalTo(null)));
        patch("{\"zone\": \"Almaty\"}").statusCode(400).body("field", equalTo("zone"));
        patch("{\"colour\": \"red\"}").statusCode(400).body("field", equalTo("colour"));

        given().delete("/sources/patched");
        patch("{}").statusCode(404);
    }

    /** A visit ends while somebody asks: its transaction has the source, theirs waits. */
    @ParameterizedTest
    @CsvSource({"PATCH, 200", "DELETE, 204"})
    void aVisitThatEndsAtThatMomentIsNoErrorOfWhoeverChangesTheSource(String method, int status) throws Exception {
        put("{\"id\": \"patched\", \"feed\": \"http://patched.invalid/\", \"interval\": \"PT1H\"}");
        try (var visit = database.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            visit.setAutoCommit(false);
            execute(visit, "update source set version = version + 1 where id = 'patched'");

            var answer = threads.submit(() -> given().contentType("application/merge-patch+json")
                    .body("{\"name\": \"Бриз\"}")
                    .request(method, "/sources/patched")
                    .statusCode());
            await().until(this::somebodyWaitsForALock);
            visit.commit();

            assertThat(answer.get()).isEqualTo(status);
        }
        given().delete("/sources/patched");
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void sourcesArePagedAndFiltered() {
        for (var i = 0; i < 5; i++) {
            put("{\"id\": \"paged-" + i + "\", \"feed\": \"http://paged.invalid/" + i + "\", \"enabled\": " + (i != 3)
                    + "}");
        }

        given().get("/sources?text=PAGED.invalid&limit=2")
                .then()
                .statusCode(200)
                .header("Total-Count", "5")
                .header("Link", containsString("page=1"))
                .body("id", equalTo(List.of("paged-0", "paged-1")));
        given().get("/sources?text=paged.invalid&limit=2&page=2")
                .then()
                .header("Link", equalTo(null))
                .body("id", equalTo(List.of("paged-3")));
        given().get("/sources?text=paged.invalid&state=paused").then().body("id", equalTo(List.of("paged-3")));
        given().get("/sources?state=sad").then().statusCode(400).body("field", equalTo("state"));
        given().get("/sources?limit=0").then().statusCode(400).body("field", equalTo("limit"));

        IntStream.range(0, 5).forEach(i -> given().delete("/sources/paged-" + i));
    }

    @Test
    void aListOfFeedsComesInAndGoesOut() {
        put("{\"id\": \"opml-old\", \"feed\": \"http://opml.invalid/old.xml\"}");

        var answer = given().contentType("text/x-opml")
                .body("""
                <opml version="2.0"><body><outline text="Степь">
                  <outline text="Старый" type="rss" xmlUrl="http://opml.invalid/old.xml"/>
                  <outline text="Новый" type="rss" xmlUrl="http://opml.invalid/new.xml"/>
                  <outline text="Другой" type="rss" xmlUrl="http://opml.invalid/other.xml"/>
                  <outline text="Сломанный" type="rss" xmlUrl="feed.xml"/>
                </outline></body></opml>
                """.getBytes(UTF_8))
                .post("/sources/opml")
                .then();

        answer.statusCode(200)
                .body("kept", equalTo(List.of("opml-old")))
                .body("added", equalTo(List.of("opml-invalid", "opml-invalid-other-xml")))
                .body("refused[0].feed", equalTo("feed.xml"))
                .body("refused[0].reason", containsString("absolute http"));
        given().get("/sources/opml-invalid")
                .then()
                .body("name", equalTo("Новый"))
                .body("origin", equalTo("opml"));
        given().get("/sources.opml")
                .then()
                .statusCode(200)
                .contentType("text/x-opml")
                .body(containsString("http://opml.invalid/other.xml"));
        given().contentType("text/x-opml")
                .body("<html/>")
                .post("/sources/opml")
                .then()
                .statusCode(400);

        List.of("opml-old", "opml-invalid", "opml-invalid-other-xml").forEach(id -> given().delete("/sources/" + id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                       | feed     | must not be empty
            {"feed": "rss.xml"}                                      | feed     | absolute http
            {"feed": "http://a.invalid/", "id": "A b"}               | id       | lower-case
            {"feed": "http://a.invalid/", "interval": "PT0.5S"}      | interval | at least PT1S
            {"feed": "http://a.invalid/", "interval": "5 minutes"}   | interval | ISO 8601
            {"feed": "http://a.invalid/", "zone": "Almaty"}          | zone     | Asia/Almaty
            {"feed": "http://a.invalid/", "language": "русский"}     | language | BCP 47
            {"feed": "http://a.invalid/", "country": "Казахстан"}    | country  | ISO 3166
            {"feed": "http://169.254.169.254/latest/"}               | feed     | leads inside
            {"feed": "http://localhost/"}                            | feed     | leads inside
            {"feed": "http://a.invalid/", "zones": "Asia/Almaty"}    | zones    | is unknown here
            """)
    void aWrongFieldIsNamed(String request, String field, String why) {
        put(request)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", containsString(why));
    }

    private static ValidatableResponse put(String request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/sources")
                .then();
    }

    private static ValidatableResponse patch(String patch) {
        return given().contentType("application/merge-patch+json")
                .body(patch)
                .patch("/sources/patched")
                .then();
    }
}

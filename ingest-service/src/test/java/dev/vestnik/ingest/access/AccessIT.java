package dev.vestnik.ingest.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.local.token.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as it is in production, but for where its tokens come from. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
@TestProfile(AccessIT.Guarded.class)
class AccessIT {

    private static final String SOURCE =
            "{\"id\": \"guarded\", \"feed\": \"http://guarded.invalid/rss.xml\", \"enabled\": false}";
    private static final String ARTICLE = """
            {"uri": "https://guarded.example/1", "text": "Мост в Кумтобе откроют осенью\\n\\n\
            Акимат посёлка Кумтобе сообщил, что ремонт моста закончат к октябрю. Движение откроют раньше срока, \
            сказал аким Нурсултан Бекенов на встрече с жителями.\\n\\nРаботы начались в марте и шли без перерывов."}""";
    private static final int WRITES_PER_MINUTE = 40;

    /** As configured, with a key of ours. */
    public static final class Guarded implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "guarded";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.public-key", tokens().publicKey(),
                    "vestnik.limits.writes-per-minute", String.valueOf(WRITES_PER_MINUTE),
                    "vestnik.archive.folder", "target/archive");
        }
    }

    @Test
    void whoHasNoTokenIsAskedForOne() {
        for (var answer : new ValidatableResponse[] {
            given().get("/sources").then(),
            given().contentType("application/json")
                    .body(SOURCE)
                    .post("/sources")
                    .then(),
            given().contentType("application/json")
                    .body(ARTICLE)
                    .post("/captures")
                    .then()
        }) {
            answer.statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .contentType("application/problem+json")
                    .body("detail", containsString("token"));
        }
    }

    @Test
    void aTokenThatHasExpiredOrThatSomebodyElseSignedIsNone() throws IOException {
        for (var token : new String[] {expired(), signedElsewhere(), "nonsense"}) {
            given().header("authorization", "Bearer " + token)
                    .get("/sources")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .contentType("application/problem+json");
        }
    }

    @Test
    void onlyOperatorsChangeSourcesAndEveryReaderSeesThem() {
        forbidden(as("reader").body(SOURCE).post("/sources").then());
        forbidden(as("contributor").body(SOURCE).post("/sources").then());
        as("operator").body(SOURCE).post("/sources").then().statusCode(201);

        as("reader").get("/sources/guarded").then().statusCode(200);
        as("editor").get("/sources.opml").then().statusCode(200);
        forbidden(as("contributor").get("/sources").then());
        forbidden(
                as("reader").body("{\"name\": \"x\"}").patch("/sources/guarded").then());
        as("operator")
                .body("{\"name\": \"x\"}")
                .patch("/sources/guarded")
                .then()
                .statusCode(200);
        forbidden(as("editor")
                .contentType("text/x-opml")
                .body("<opml/>")
                .post("/sources/opml")
                .then());
        forbidden(as("reader").delete("/sources/guarded").then());
        as("operator").delete("/sources/guarded").then().statusCode(204);
    }

    @Test
    void contributorsAndOperatorsPushArticles() {
        forbidden(as("reader").body(ARTICLE).post("/captures").then());
        as("contributor").body(ARTICLE).post("/captures").then().statusCode(202);
        as("operator").body(ARTICLE).post("/captures").then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources;a=b", "//sources", "/s%6Furces", "/sources/", "/coverage/../sources", "/Sources"})
    void thereIsNoWayAround(String address) {
        var status = as("reader")
                .urlEncodingEnabled(false)
                .body(SOURCE)
                .post(address)
                .statusCode();

        assertThat(status).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi"})
    void someThingsAreForEverybody(String address) {
        given().get(address).then().statusCode(200);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        var answer = as("editor").body(SOURCE).post("/sources").then();
        var asked = 1; // on a slow machine the bucket fills meanwhile
        for (; asked < 20 * WRITES_PER_MINUTE && answer.extract().statusCode() != 429; asked++) {
            answer = as("editor").body(SOURCE).post("/sources").then();
        }

        assertThat(asked).isGreaterThan(WRITES_PER_MINUTE);
        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit-Policy", equalTo("\"writes\";q=" + WRITES_PER_MINUTE + ";w=60"))
                .header("RateLimit", containsString("r=0"))
                .header("Retry-After", anyOf(equalTo("1"), equalTo("2")));
        as("editor").get("/sources").then().statusCode(200); // reading is counted apart, and here not at all
    }

    @Test
    void whatIsWrittenIsOnRecordAndTokensAreNot() throws IOException {
        var journal = Journal.listening();
        var secrets = new String[] {tokens().of("reader"), tokens().of("operator"), expired()};
        for (var secret : secrets) {
            given().header("authorization", "Bearer " + secret).delete("/sources/unknown");
        }

        await().atMost(Duration.ofSeconds(10))
                .until(() -> journal.contains("local-reader DELETE /sources/unknown 403"));
        assertThat(journal.contains("local-operator DELETE /sources/unknown 404"))
                .isTrue();
        for (var secret : secrets) {
            assertThat(journal.contains(secret.substring(secret.lastIndexOf('.') + 1)))
                    .isFalse();
        }
    }

    private static void forbidden(ValidatableResponse answer) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403))
                .body("detail", containsString("roles"));
    }

    private static RequestSpecification as(String role) {
        return given().header("authorization", tokens().authorization(role)).contentType("application/json");
    }

    private static Tokens tokens() {
        return Tokens.in(Path.of("target/access/tokens"), Clock.systemUTC());
    }

    /** Signed with the same key, long ago. */
    private static String expired() throws IOException {
        tokens();
        var past = Files.createDirectories(Path.of("target/access/past"));
        Files.copy(
                Path.of("target/access/tokens/signing-key.jwk"),
                past.resolve("signing-key.jwk"),
                StandardCopyOption.REPLACE_EXISTING);
        return Tokens.in(past, Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)))
                .of("operator");
    }

    private static String signedElsewhere() {
        return Tokens.in(Path.of("target/access/elsewhere"), Clock.systemUTC()).of("operator");
    }
}

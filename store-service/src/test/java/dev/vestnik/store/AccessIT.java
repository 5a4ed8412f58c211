package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.vestnik.local.token.Tokens;
import dev.vestnik.store.intake.Captures;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as it is in production, but for where its tokens come from. */
@OnRealPlatform
@TestProfile(AccessIT.Guarded.class)
class AccessIT {

    private static final int WRITES_PER_MINUTE = 50;

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
                    "vestnik.limits.writes-per-minute", String.valueOf(WRITES_PER_MINUTE));
        }
    }

    @Test
    void whoHasNoTokenIsAskedForOne() {
        given().get("/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .body("detail", containsString("token"));
    }

    @Test
    void aTokenThatHasExpiredOrThatSomebodyElseSignedIsNone() throws IOException {
        for (var token : new String[] {expired(), signedElsewhere(), "nonsense"}) {
            given().header("authorization", "Bearer " + token)
                    .get("/articles")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .contentType("application/problem+json")
                    .body("detail", containsString("not valid"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "operator"})
    void everyRoleReads(String role) {
        as(role).get("/articles").then().statusCode(200);
    }

    @Test
    void whoOnlyPushesArticlesDoesNotReadThem() {
        forbidden(as("contributor").get("/articles").then());
    }

    @Test
    void onlyEditorsWithdrawAndRestore() {
        var article = Captures.of("access-withdrawn");
        Wire.send(article);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("reader").get("/articles/" + article.id()).statusCode() == 200);
        var address = "/articles/" + article.id() + "/withdrawal";

        given().contentType("application/json")
                .body(Desk.KILL)
                .post(address)
                .then()
                .statusCode(401);
        forbidden(as("reader").body(Desk.KILL).post(address).then());
        forbidden(as("operator").body(Desk.KILL).post(address).then());
        as("editor").body(Desk.KILL).post(address).then().statusCode(201);

        forbidden(as("reader")
                .body(Desk.KILL)
                .post("/articles/" + article.id() + "/restoration")
                .then());
    }

    @Test
    void whatSomebodyKeepsIsHisAndTheOperatorsAlone() {
        var address = "/queries/access-own";
        var query = "{\"id\": \"access-own\", \"q\": \"%s\", \"webhook\": {\"url\": \"https://hooks.example/a\"}}";
        as("reader").body(query.formatted("мост")).post("/queries").then().statusCode(201);

        as("editor").get(address).then().statusCode(404);
        as("editor").get("/queries").then().body("items.id", not(hasItem("access-own")));
        as("editor").delete(address).then().statusCode(404);
        as("editor").body(query.formatted("порт")).post("/queries").then().statusCode(409);

        as("reader").get(address).then().statusCode(200).body("q", equalTo("мост"));
        as("reader").get("/queries").then().body("items.id", hasItem("access-own"));
        as("reader").body(query.formatted("река")).post("/queries").then().statusCode(200);

        as("operator").get("/queries").then().body("items.id", hasItem("access-own"));
        as("operator").body(query.formatted("море")).post("/queries").then().statusCode(200);
        as("reader").get(address).then().body("q", equalTo("море")).body("owner", equalTo("local-reader"));
        as("operator").delete(address).then().statusCode(204);

        as("editor").body(query.formatted("порт")).post("/queries").then().statusCode(201);
        as("reader").get(address).then().statusCode(404);
        as("editor").delete(address).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({"/dead-letters", "/dead-letters/", "/replays"})
    void onlyOperatorsSeeTheMachineRoom(String address) {
        given().get(address).then().statusCode(401);
        forbidden(as("editor").get(address).then());
        as("operator").get(address).then().statusCode(not(403)).statusCode(not(401));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dead-letters;a=b",
                "//dead-letters",
                "/dead%2Dletters",
                "/articles/../dead-letters",
                "/./dead-letters",
                "/dead-letters%2F",
                "/Dead-Letters"
            })
    void thereIsNoWayAround(String address) {
        var status = as("reader").urlEncodingEnabled(false).get(address).statusCode();

        assertThat(status).isIn(400, 403, 404);
    }

    @Test
    void whatIsNotNamedCanOnlyBeRead() {
        forbidden(as("operator").body("{}").post("/articles").then());
        forbidden(as("editor").delete("/articles/1").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi", "/transparency"})
    void someThingsAreForEverybody(String address) {
        given().get(address).then().statusCode(200);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        var answer = as("contributor").body("{}").post("/articles").then();
        answer.header("RateLimit-Policy", "\"writes\";q=" + WRITES_PER_MINUTE + ";w=60");

        var asked = 1; // on a slow machine the bucket fills meanwhile
        for (; asked < 20 * WRITES_PER_MINUTE && answer.extract().statusCode() != 429; asked++) {
            answer = as("contributor").body("{}").post("/articles").then();
        }

        assertThat(asked).isGreaterThan(WRITES_PER_MINUTE);
        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", containsString("\"writes\";r=0"))
                .header("Retry-After", anyOf(equalTo("1"), equalTo("2")));
        forbidden(as("operator").body("{}").post("/articles").then()); // others are not held up
    }

    @Test
    void whatIsWrittenIsOnRecordAndTokensAreNot() throws IOException {
        var journal = Journal.listening();
        var secrets = new String[] {tokens().of("reader"), tokens().of("editor"), tokens().of("operator"), expired()};
        for (var secret : secrets) {
            given().header("authorization", "Bearer " + secret).get("/articles");
            given().header("authorization", "Bearer " + secret).post("/articles");
        }
        given().header("authorization", "Basic bmV3czpzZWNyZXQ=").post("/articles");

        await().atMost(Duration.ofSeconds(10)).until(() -> journal.contains("local-editor POST /articles 403"));
        assertThat(journal.contains("127.0.0.1 POST /articles 401")).isTrue();
        for (var secret : secrets) {
            assertThat(journal.contains(secret.substring(secret.lastIndexOf('.') + 1)))
                    .isFalse();
        }
        assertThat(journal.contains("bmV3czpzZWNyZXQ=")).isFalse();
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

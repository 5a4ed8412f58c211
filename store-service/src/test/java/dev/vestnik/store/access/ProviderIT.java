package dev.vestnik.store.access;

import static io.restassured.RestAssured.given;

import dev.vestnik.store.OnRealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** As in production: tokens come from an OpenID provider, which serves others too, and has names of its own for roles. */
@OnRealPlatform
@WithTestResource(OpenIdProvider.class)
@TestProfile(ProviderIT.Provided.class)
class ProviderIT {

    private static final String WITHDRAWAL = "/articles/" + UUID.randomUUID() + "/withdrawal";
    private static final String KILL =
            "{\"kind\": \"kill\", \"authority\": \"Newsroom\", \"reason\": \"It names a child\"}";

    @Inject
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    /** As configured. */
    public static final class Provided implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "provided";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.token.audience", "vestnik",
                    "quarkus.http.auth.roles-mapping.\"duty-desk\"", "editor");
        }
    }

    @Test
    void aTokenIsGoodForTheRoleThatTheProviderGives() {
        as(token("reader", "vestnik")).get("/articles").then().statusCode(200);
        as(token("reader", "vestnik")).body(KILL).post(WITHDRAWAL).then().statusCode(403);
        as(token("nobody", "vestnik")).get("/articles").then().statusCode(403);
    }

    @Test
    void aRoleMayHaveTheProvidersOwnName() {
        as(token("duty-desk", "vestnik"))
                .body(KILL)
                .post(WITHDRAWAL)
                .then()
                .statusCode(404); // there is no such article
    }

    @Test
    void aTokenForSomebodyElseOrOfSomebodyElseIsNone() {
        as(token("reader", "another-service")).get("/articles").then().statusCode(401);
        as(token("reader", "vestnik") + "x").get("/articles").then().statusCode(401);
        var foreign = given().queryParam("iss", "https://id.example")
                .queryParam("sub", "anna")
                .queryParam("aud", "vestnik")
                .queryParam("role", "reader")
                .get(provider + "/token")
                .asString();
        as(foreign).get("/articles").then().statusCode(401);
    }

    @Test
    void aKeyThatTheProviderTakesUpLaterIsKnown() {
        as(token("reader", "vestnik")).get("/articles").then().statusCode(200);
        given().get(provider + "/rotate").then().statusCode(200);
        as(token("reader", "vestnik")).get("/articles").then().statusCode(200);
    }

    private String token(String role, String audience) {
        return given().queryParam("sub", "anna")
                .queryParam("aud", audience)
                .queryParam("role", role)
                .get(provider + "/token")
                .asString();
    }

    private static RequestSpecification as(String token) {
        return given().header("authorization", "Bearer " + token).contentType("application/json");
    }
}

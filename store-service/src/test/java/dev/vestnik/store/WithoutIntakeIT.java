package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.vestnik.store.intake.Captures;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who recovers a database withdraws again before anything more is stored (docs/operations.md). */
@OnRealPlatform
@TestProfile(WithoutIntakeIT.Closed.class)
class WithoutIntakeIT {

    /** As the runbook says. */
    public static final class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.enriched.enabled", "false",
                    "mp.messaging.incoming.back-fill.enabled", "false");
        }
    }

    @Test
    void theStoreAnswersAndTakesNothingIn() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(not(containsString("enriched")))
                .body(not(containsString("back-fill")));
        given().get("/transparency").then().statusCode(200);
        Desk.withdraw(Captures.of("never-stored"), Desk.KILL).then().statusCode(404);
    }
}

package dev.vestnik.ingest.push;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of two that push slowly both have their place; whoever comes then is told to come again, and finds one when they are done. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
@TestProfile(PushLimitIT.TwoAtOnce.class)
class PushLimitIT {

    private static final String PAGE = """
            Мост в Кумтобе откроют осенью

            Акимат посёлка Кумтобе сообщил, что ремонт моста закончат к октябрю. Движение откроют раньше срока, \
            сказал аким Нурсултан Бекенов на встрече с жителями.

            Работы начались в марте и шли без перерывов.
            """;

    /** Only two pushes in hand. */
    public static final class TwoAtOnce implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("vestnik.limits.pushes-in-hand", "2");
        }
    }

    @Test
    void whoComesWhileTooManyAreInHandIsToldToComeAgain() throws IOException {
        try (var slow = beginPush()) {
            try (var brokenOff = beginPush()) {
                brokenOff.getOutputStream().write('\n');
                await().until(() -> push().statusCode() == 503);
                var refused = push();
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isEqualTo("1");
                assertThat(refused.jsonPath().getString("detail")).contains("in hand");
                given().get("/q/health/live").then().statusCode(200);
            }
            await().until(() -> push().statusCode() == 202);

            slow.getOutputStream().write(PAGE.getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(slow.getInputStream(), UTF_8)).readLine();
            assertThat(answer).isEqualTo("HTTP/1.1 202 Accepted");
        }
    }

    private static Response push() {
        return given().contentType("text/plain; charset=utf-8").body(PAGE).post("/captures");
    }

    private static Socket beginPush() throws IOException {
        var connection = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        var head =
                "POST /captures HTTP/1.1\r\nHost: ingest\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
                        + PAGE.getBytes(UTF_8).length + "\r\n\r\n";
        connection.getOutputStream().write(head.getBytes(UTF_8));
        return connection;
    }
}

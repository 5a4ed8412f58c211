package dev.vestnik.ingest.backfill;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.vestnik.ingest.press.RawRecord;
import dev.vestnik.ingest.stage.RawSchema;
import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class ReplayIT {

    private final String source = "listok-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = "https://" + source + ".example/kran";
    private final Path home = Path.of("target", source);
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anArchivedPushIsReplayedIntoTheLaneAsItWasPublished() {
        push();
        var published = RawTopic.messages(address).getFirst();

        assertThat(replay("--broker", TestPlatform.programs().bootstrapServers()))
                .isZero();

        var again = RawTopic.messages(RawRecord.BACK_FILL_TOPIC, address);
        assertThat(published.article().archive()).isNotNull();
        assertThat(RawSchema.complaints(published.value())).isEmpty();
        assertThat(again).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(published.key());
            assertThat(message.headers()).isEqualTo(published.headers());
            assertThat(message.article()).isEqualTo(published.article());
        });
        assertThat(RawTopic.messages(address)).hasSize(1);
        assertThat(home.resolve(".vestnik/back-fill")).isEmptyDirectory();
    }

    @Test
    void aBrokerThatIsAwayIsSaidAndTheSameCommandGoesOn() {
        push();

        assertThat(replay("--broker", "127.0.0.1:1")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("The same command goes on from here.");
        assertThat(replay("--broker", TestPlatform.programs().bootstrapServers()))
                .isZero();

        assertThat(RawTopic.messages(RawRecord.BACK_FILL_TOPIC, address)).hasSize(1);
    }

    @Test
    void healthShowsTheArchive() {
        push();

        given().get("/q/health").then().body("checks.find { it.name == 'Archive of captures' }.status", equalTo("UP"));
    }

    private void push() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "uri",
                        address,
                        "text",
                        "Порт Актау получит кран\n\nНовый кран поставят весной, сообщили в порту.",
                        "source",
                        Map.of("id", source)))
                .post("/captures")
                .then()
                .statusCode(202);
    }

    private int replay(String... options) {
        var arguments = new ArrayList<>(List.of("replay", "--source", source, "--archive", "target/archive"));
        arguments.addAll(List.of(options));
        return new BackFillCommand(new PrintStream(err, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments.toArray(String[]::new), home, Map.of());
    }
}

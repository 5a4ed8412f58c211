package dev.vestnik.ingest.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.vestnik.ingest.stage.RawSchema;
import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class CaptureIT {

    private static final String TEXT = "Порт Актау получит кран\\n\\nНовый кран поставят весной, сообщили в порту.";

    @Test
    void aPushedPageIsOnTheTopicWhenItIsAccepted() {
        var address = "https://listok.example/" + UUID.randomUUID();

        var answer = push("""
                        {"uri": "%s?utm_source=x", "html": "<html lang=ru><h1>Кран</h1><p>Новый кран поставят весной, сообщили в порту Актау.</p>",
                         "capturedAt": "2026-11-21T09:05:00.5Z", "source": {"id": "listok", "name": "Листок"}}
                        """.formatted(address))
                .statusCode(202)
                .body("uri", equalTo(address))
                .extract();

        var messages = RawTopic.messages(address);
        assertThat(messages).hasSize(1);
        assertThat(RawSchema.complaints(messages.getFirst().value())).isEmpty();
        var article = messages.getFirst().article();
        assertThat(answer.<String>path("id")).isEqualTo(messages.getFirst().key());
        assertThat(answer.<String>path("contentHash")).isEqualTo(article.contentHash());
        assertThat(article.headline()).isEqualTo("Кран");
        assertThat(article.source().name()).isEqualTo("Листок");
        assertThat(messages.getFirst().headers()).containsEntry("ce_time", "2026-11-21T09:05:00.500Z");
    }

    @Test
    void aPushWithoutAddressIsKnownByItsBytes() {
        var uri = push("{\"text\": \"" + TEXT + "\", \"language\": \"ru\"}")
                .statusCode(202)
                .extract()
                .<String>path("uri");

        assertThat(uri).startsWith("urn:vestnik:capture:");
        var message = RawTopic.messages(uri).getFirst();
        assertThat(RawSchema.complaints(message.value())).isEmpty();
        assertThat(message.article().source().host()).isNull();
        assertThat(message.article().body()).isEqualTo("Новый кран поставят весной, сообщили в порту.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | html       | must not be empty
            {"html": " "}                                   | html       | must not be empty
            {"text": ""}                                    | text       | must not be empty
            {"html": "<p>a", "text": "b"}                   | text       | must be absent
            {"text": "a", "uri": "ftp://x.example/"}        | uri        | must be an absolute http
            {"text": "a", "capturedAt": "yesterday"}        | capturedAt | yesterday
            {"text": "a", "language": "Russian"}            | language   | BCP 47
            {"text": "a", "source": {"zone": "Mars/A"}}     | source.zone | Mars
            {"text": "a", "source": {"country": "kz"}}      | source.country | country
            {"text": ["a"]}                                 | text       | String
            """)
    void aWrongFieldIsNamed(String request, String field, String why) {
        push(request)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", containsString(why));
    }

    @ParameterizedTest
    @CsvSource({"{\"text\": ", "''", "[]"})
    void whatIsNoRequestIsAProblemToo(String request) {
        push(request).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aPageWithoutTextIsNoArticle() {
        push("{\"html\": \"<html><body><nav><a href='/'>Главная</a></nav></body></html>\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kind", equalTo("no-text"))
                .body("detail", containsString("no paragraphs"));
    }

    @Test
    void bytesOfAPageAreTakenWithWhatIsKnownInTheQuery() {
        var address = "https://listok.example/" + UUID.randomUUID();

        given().contentType("text/plain")
                .queryParam("uri", address)
                .queryParam("country", "UZ")
                .queryParam("source", "listok")
                .body("Кран\n21.11.2026, 14:05\nНовый кран поставят весной, сообщили в порту."
                        .getBytes(Charset.forName("windows-1251")))
                .post("/captures")
                .then()
                .statusCode(202)
                .body("uri", equalTo(address));

        var article = RawTopic.messages(address).getFirst().article();
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(article.zoneAssumed()).isTrue();
        assertThat(article.headline()).isEqualTo("Кран");
        assertThat(article.source().id()).isEqualTo("listok");
    }

    @ParameterizedTest
    @CsvSource({
        "uri, ftp://x.example/, absolute http",
        "zone, Mars/Olympus, time zone",
        "country, XX, country",
        "capturedAt, yesterday, time such as",
        "language, Russian, BCP 47"
    })
    void aWrongParameterIsNamed(String name, String value, String why) {
        given().contentType("text/html")
                .queryParam(name, value)
                .body("<p>a")
                .post("/captures")
                .then()
                .statusCode(400)
                .body("field", equalTo(name))
                .body("detail", containsString(why));
    }

    @Test
    void anItemOfAnAgencyIsTakenUnlessItIsCanceled() {
        var uri = "urn:newsml:briz.example:" + UUID.randomUUID();
        var item =
                "{\"uri\": \"%s\", \"pubstatus\": \"%s\", \"headline\": \"Кран\", \"body_text\": \"Новый кран поставят весной, сообщили в порту.\"}";

        ninjs(item.formatted(uri, "canceled")).statusCode(422).body("kind", equalTo("canceled"));
        ninjs(item.formatted(uri, "withheld")).statusCode(422).body("kind", equalTo("withheld"));
        ninjs(item.formatted(uri, "usable")).statusCode(202).body("uri", equalTo(uri));
        ninjs("{\"headline\": \"Кран\"}").statusCode(400).body("field", equalTo("uri"));

        var messages = RawTopic.messages(uri);
        assertThat(messages).hasSize(1);
        assertThat(RawSchema.complaints(messages.getFirst().value())).isEmpty();
    }

    private static ValidatableResponse ninjs(String item) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/vnd.iptc.ninjs+json", ContentType.JSON)))
                .contentType("application/vnd.iptc.ninjs+json")
                .body(item)
                .post("/captures")
                .then();
    }

    @Test
    void anArticleLargerThanTheBrokerTakesIsRefused() {
        var noise = new Random(1)
                .ints(5_000_000, 'а', 'я')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Длинная статья\n" + noise))
                .post("/captures")
                .then()
                .statusCode(413)
                .body("detail", containsString("larger than the broker takes"));
    }

    @Test
    void nothingIsAcceptedWhileTheBrokerIsAway() {
        TestPlatform.stopBroker();
        try {
            push("{\"text\": \"" + TEXT + "\"}").statusCode(503).contentType("application/problem+json");
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            TestPlatform.startBroker();
        }
        push("{\"text\": \"" + TEXT + "\"}").statusCode(202);
    }

    /** On Kubernetes who is not ready gets no requests. */
    @Test
    void pushesGoOnWhileTheDatabaseIsAway() {
        TestPlatform.stopDatabase();
        try {
            push("{\"text\": \"" + TEXT + "\"}").statusCode(202);
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            TestPlatform.startDatabase();
        }
    }

    private static ValidatableResponse push(String request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/captures")
                .then();
    }
}

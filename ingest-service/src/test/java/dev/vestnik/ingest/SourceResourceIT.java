package dev.vestnik.ingest;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class SourceResourceIT {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                       | feed     | must not be empty
            {"feed": "rss.xml"}                                      | feed     | absolute http
            {"feed": "http://a.invalid/", "id": "A b"}               | id       | lower-case
            {"feed": "http://a.invalid/", "interval": "PT0.5S"}      | interval | at least PT1S
            {"feed": "http://a.invalid/", "interval": "5 minutes"}   | interval | ISO 8601
            {"feed": "http://a.invalid/", "zone": "Almaty"}          | zone     | Asia/Almaty
            {"feed": "http://a.invalid/", "language": "русский"}     | language | BCP 47
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
}

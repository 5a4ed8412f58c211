package dev.vestnik.ingest.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.vestnik.ingest.source.SourceLists;
import dev.vestnik.local.TestPlatform;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The file as operators change it under a running service. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class SourcesFileIT {

    private static final String TWO = """
            sources:
              - id: file-a
                feed: http://a.file.invalid/rss.xml
              - id: file-b
                feed: http://b.file.invalid/rss.xml
            """;

    private final Path folder;
    private final SourceLists lists;
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Inject
    SourcesFileIT(SourceLists lists) throws IOException {
        this.lists = lists;
        this.folder = Files.createTempDirectory("sources");
    }

    @AfterEach
    void removeThem() throws IOException {
        for (var id : new String[] {"file-a", "file-b", "file-by-hand"}) {
            given().delete("/sources/" + id);
        }
        Files.deleteIfExists(folder.resolve("sources.yaml"));
        Files.delete(folder);
    }

    @Test
    void whatTheFileListsComesAndGoesWithItAndTheRestStays() throws IOException {
        given().contentType(ContentType.JSON)
                .body(Map.of("id", "file-by-hand", "feed", "http://hand.file.invalid/"))
                .post("/sources");
        var file = file(TWO);
        file.look();
        given().get("/sources/file-a").then().statusCode(200).body("origin", equalTo("file"));

        write("sources:\n  - id: file-a\n    feed: http://a.file.invalid/atom.xml\n");
        file.look();

        given().get("/sources/file-a").then().body("feed", equalTo("http://a.file.invalid/atom.xml"));
        given().get("/sources/file-b").then().statusCode(404);
        given().get("/sources/file-by-hand").then().statusCode(200).body("origin", equalTo("api"));
    }

    @Test
    void aBrokenFileChangesNothingUntilItIsMended() throws IOException {
        var file = file(TWO);
        file.look();

        write("sources:\n  - id: file-a\n    feed: nowhere\n");
        file.look();
        assertThat(broken()).isEqualTo(1);
        given().get("/sources/file-b").then().statusCode(200);

        Files.delete(folder.resolve("sources.yaml"));
        file.look();
        given().get("/sources/file-b").then().statusCode(200);

        write("sources:\n  - id: file-a\n    feed: http://a.file.invalid/rss.xml\n");
        file.look();
        assertThat(broken()).isZero();
        given().get("/sources/file-b").then().statusCode(404);
    }

    private double broken() {
        return registry.get("vestnik.sources.file.broken").gauge().value();
    }

    private SourcesAtStart file(String content) throws IOException {
        write(content);
        var path = folder.resolve("sources.yaml");
        return new SourcesAtStart(
                lists,
                new SourcesAtStart.SourcesConfig() {

                    @Override
                    public Path file() {
                        return path;
                    }

                    @Override
                    public Duration check() {
                        return Duration.ofSeconds(10);
                    }
                },
                registry);
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), content);
    }
}

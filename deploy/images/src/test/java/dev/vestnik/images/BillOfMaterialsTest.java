package dev.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillOfMaterialsTest {

    private static final ImageFile IMAGE = new ImageFile(
            "registry.example:5000/news/small-service:0.1.0", "sha256:abc123", Path.of("image.tar"), 1, 2);

    private final Path folder;

    BillOfMaterialsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itListsTheImageAndWhatIsInIt() throws IOException {
        var bill = bill(
                List.of(Part.java("Somebody", "25.0.3+9"), Part.ofDebian("libstdc++6", "12.2.0-14+deb12u1", "amd64")));

        var image = bill.at("/metadata/component");
        assertThat(image.path("name").asText()).isEqualTo("registry.example:5000/news/small-service");
        assertThat(image.path("version").asText()).isEqualTo("0.1.0");
        assertThat(image.at("/hashes/0/content").asText()).isEqualTo("abc123");
        assertThat(bill.path("components").findValuesAsText("purl"))
                .containsExactly(
                        "pkg:generic/openjdk@25.0.3%2B9",
                        "pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bdeb12u1?arch=amd64");
    }

    @Test
    void librariesAreThoseOfTheListThatAreInTheImage() throws IOException {
        var list = Files.writeString(folder.resolve("list"), """
                com.example:engine::jar:1.0
                com.example:engine:linux:jar:1.0
                com.example:left-out::jar:2.0
                """);
        var jar = Files.writeString(folder.resolve("engine.jar"), "abc");
        var files = Map.of("com.example.engine-1.0.jar", jar, "com.example.engine-1.0-linux.jar", jar);

        var parts = new Libraries(list, files).parts();

        assertThat(parts)
                .extracting(Part::address)
                .containsExactly(
                        "pkg:maven/com.example/engine@1.0?type=jar",
                        "pkg:maven/com.example/engine@1.0?classifier=linux&type=jar");
        assertThat(bill(parts).at("/components/0/hashes/0/content").asText())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-4, "abc"
    }

    private JsonNode bill(List<Part> parts) throws IOException {
        var file = folder.resolve("bill.json");
        new BillOfMaterials(IMAGE, parts).write(file);
        return new ObjectMapper().readTree(file.toFile());
    }
}

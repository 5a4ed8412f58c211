package dev.vestnik.enrich;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The golden samples of raw articles, every one that was ever committed. */
final class RawSamples {

    /** A value and the headers of its record. */
    record Sample(String name, JsonNode value, Map<String, String> headers) {

        String id() {
            return value.path("id").textValue();
        }
    }

    private static final String FOLDER = "/contracts/samples/news.articles.raw.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RawSamples() {}

    static List<Sample> all() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(RawSamples.class.getResource(FOLDER));
        if (folder.getProtocol().equals("jar")) {
            try (var jar = FileSystems.newFileSystem(folder.toURI(), Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        }
        return in(Path.of(folder.toURI()));
    }

    private static List<Sample> in(Path folder) throws IOException {
        var samples = new ArrayList<Sample>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.endsWith(".headers.json")) {
                    var headers = folder.resolve(name.replace(".json", ".headers.json"));
                    samples.add(new Sample(
                            name,
                            JSON.readTree(Files.readAllBytes(file)),
                            JSON.readValue(Files.readAllBytes(headers), new TypeReference<>() {})));
                }
            }
        }
        return samples;
    }
}

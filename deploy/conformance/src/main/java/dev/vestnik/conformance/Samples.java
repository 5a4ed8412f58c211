package dev.vestnik.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** The golden samples of the public topic, as they lie in {@code contracts}. */
record Samples(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    List<Event> events() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".headers.json"))
                    .sorted()
                    .map(Samples::event)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Event event(Path file) {
        try {
            var value = Files.readString(file);
            var headers = new LinkedHashMap<String, String>();
            JSON.readTree(Path.of(file.toString().replace(".json", ".headers.json"))
                            .toFile())
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return new Event(JSON.readTree(value).path("id").asText(), value, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

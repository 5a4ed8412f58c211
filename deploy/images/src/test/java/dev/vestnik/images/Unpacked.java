package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image in a file, taken apart.
 *
 * @param files of the archive, by their names
 */
record Unpacked(Map<String, byte[]> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Unpacked of(Path image) throws IOException {
        try (var in = Files.newInputStream(image)) {
            return new Unpacked(untar(in));
        }
    }

    /** What an engine is told of it. */
    JsonNode config() throws IOException {
        return JSON.readTree(files.get(manifest().path("Config").asText()));
    }

    /** The files of its last layer, as text. */
    Map<String, String> lastLayer() throws IOException {
        var layers = manifest().path("Layers");
        var last = files.get(layers.get(layers.size() - 1).asText());
        var texts = new TreeMap<String, String>();
        untar(new GZIPInputStream(new ByteArrayInputStream(last)))
                .forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    private JsonNode manifest() throws IOException {
        return JSON.readTree(files.get("manifest.json")).get(0);
    }

    private static Map<String, byte[]> untar(InputStream in) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var tar = new TarArchiveInputStream(in);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }
}

package dev.vestnik.enrich.transformer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a model calls its labels: {@code id2label} of its {@code config.json}. */
final class LabelNames {

    private LabelNames() {}

    /** The names by number. */
    static List<String> read(Path config) throws IOException {
        var byNumber = new ObjectMapper().readTree(config.toFile()).path("id2label");
        var names = new ArrayList<String>();
        for (int i = 0; byNumber.has(String.valueOf(i)); i++) {
            names.add(byNumber.get(String.valueOf(i)).asText());
        }
        if (names.isEmpty()) {
            throw new IOException("The file " + config + " names no labels (id2label).");
        }
        return List.copyOf(names);
    }
}

package dev.vestnik.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that stand beside a step: one entry a line, {@code #} begins a remark. */
public final class Lines {

    private Lines() {}

    /** The lines of a resource beside {@code owner}; none where a language has no such list. */
    public static List<String> of(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            return in == null ? List.of() : of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static List<String> of(InputStream in) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that are known beforehand; the longest that stands at a place wins. Immutable, thread-safe. */
public final class Gazetteer {

    /** An entity known by name at tokens {@code from} (inside) to {@code to} (behind). */
    record Found(int from, int to, KnownEntity entity) {}

    private record Entry(Name name, KnownEntity entity) {}

    private static final int KEY = 3;

    private final Map<String, List<Entry>> byBeginning = new HashMap<>();

    private Gazetteer(List<String> lines) {
        for (var line : lines) {
            var parsed = GazetteerLine.parse(line);
            for (var name : parsed.names()) {
                byBeginning
                        .computeIfAbsent(key(name.beginning(), KEY), key -> new ArrayList<>())
                        .add(new Entry(name, parsed.entity()));
            }
        }
    }

    /** The built-in names, and those of a file of the same form, which win where both know a name. */
    public static Gazetteer load(Optional<Path> more) {
        var lines = new ArrayList<String>();
        more.ifPresent(file -> lines.addAll(read(file)));
        lines.addAll(Lines.of(Gazetteer.class, "gazetteer.tsv"));
        return new Gazetteer(lines);
    }

    Optional<Found> at(List<Token> tokens, int index, Optional<Language> language) {
        Optional<Found> longest = Optional.empty();
        var word = tokens.get(index).folded();
        for (int length = Math.min(KEY, word.length()); length > 0; length--) {
            for (var entry : byBeginning.getOrDefault(key(word, length), List.of())) {
                int end = entry.name.endAt(tokens, index, language).orElse(index);
                if (end > longest.map(Found::to).orElse(index)) {
                    longest = Optional.of(new Found(index, end, entry.entity));
                }
            }
        }
        return longest;
    }

    private static List<String> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Lines.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer " + file + " can't be read", e);
        }
    }

    private static String key(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}

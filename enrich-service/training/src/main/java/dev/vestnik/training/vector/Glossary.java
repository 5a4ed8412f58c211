package dev.vestnik.training.vector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of a language in their dictionary form, by English words that are used alike. */
public final class Glossary {

    private final Map<String, String> english = new LinkedHashMap<>();

    private Glossary() {}

    /** Reads lines of the form {@code english: слово слово}; {@code #} begins a remark. */
    public static Glossary read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The glossary " + file + " can't be read", e);
        }
    }

    static Glossary of(List<String> lines) {
        var glossary = new Glossary();
        for (var line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.charAt(0) != '#') {
                for (var word : line.substring(colon + 2).split(" ", -1)) {
                    glossary.english.putIfAbsent(word.replace('ё', 'е'), line.substring(0, colon));
                }
            }
        }
        return glossary;
    }

    /** The words, without the dots of ё. */
    Iterable<String> words() {
        return english.keySet();
    }

    /** The English word that one of the words is used like. */
    Optional<String> english(String word) {
        return Optional.ofNullable(english.get(word));
    }
}

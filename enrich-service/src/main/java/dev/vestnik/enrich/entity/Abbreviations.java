package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviated countries in names of institutions, in the genitive as they stand there. Thread-safe. */
final class Abbreviations {

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    Abbreviations() {
        for (var language : Language.values()) {
            var meanings = new HashMap<String, String>();
            for (var line : Lines.of(Abbreviations.class, "abbreviations-" + language.tag() + ".txt")) {
                var parts = line.split("\\s*=\\s*", 2);
                meanings.put(parts[0], parts[1]);
            }
            byLanguage.put(language, meanings);
        }
    }

    /** «Министерство обороны РФ» in full; an abbreviation that is the whole name stays. */
    List<String> expand(List<String> words, Language language) {
        var meanings = byLanguage.getOrDefault(language, Map.of());
        if (words.size() < 2) {
            return words;
        }
        var expanded = new ArrayList<String>(words);
        expanded.replaceAll(word -> meanings.getOrDefault(word, word));
        return expanded;
    }
}

package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Phrases of each language that introduce something, with what the columns before them say. Immutable. */
final class Cues<V> {

    private final Map<Language, Phrases<V>> byLanguage = new EnumMap<>(Language.class);

    private Cues() {}

    /** Reads {@code kind-tag.txt}: columns parted by tabs, the phrase in the last one. */
    static <V> Cues<V> load(String kind, Function<List<String>, V> meaning) {
        var cues = new Cues<V>();
        for (var language : Language.values()) {
            var phrases = new Phrases<V>();
            for (var line : Lines.of(Cues.class, kind + "-" + language.tag() + ".txt")) {
                var columns = List.of(line.split("\t", -1));
                phrases.with(columns.getLast(), meaning.apply(columns));
            }
            cues.byLanguage.put(language, phrases);
        }
        return cues;
    }

    Optional<Phrases<V>> in(Optional<Language> language) {
        return language.map(byLanguage::get);
    }
}

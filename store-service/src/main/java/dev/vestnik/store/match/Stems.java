package dev.vestnik.store.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Stems of Russian and English words, by the algorithms that the database has, too. Remembers them; for one thread. */
final class Stems {

    private static final Set<String> RUSSIAN_STOPS = stops(
            "russian_stop.txt",
            List.of("говорил", "жизнь", "кажется", "сегодня", "сказал", "сказала", "сказать", "человек"),
            List.of());
    private static final Set<String> ENGLISH_STOPS = stops(
            "english_stop.txt",
            List.of("cannot", "could", "ought", "would"),
            List.of("can", "don", "just", "now", "s", "t", "will"));

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();
    private final Map<String, Optional<String>> ofRussian = new HashMap<>();
    private final Map<String, Optional<String>> ofEnglish = new HashMap<>();

    /** Of a word in lower case; empty if it is on every page. */
    Optional<String> russian(String word) {
        return ofRussian.computeIfAbsent(word, unknown -> stem(russian, RUSSIAN_STOPS, unknown));
    }

    /** The same in English. */
    Optional<String> english(String word) {
        return ofEnglish.computeIfAbsent(word, unknown -> stem(english, ENGLISH_STOPS, unknown));
    }

    private static Optional<String> stem(SnowballStemmer stemmer, Set<String> stops, String word) {
        if (stops.contains(word)) {
            return Optional.empty();
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return Optional.of(stemmer.getCurrent());
    }

    /** The library's list as the database has it: without some, and with others. */
    private static Set<String> stops(String file, List<String> without, List<String> with) {
        try (var in = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file))) {
            var words = WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
            var stops = new HashSet<>(with);
            words.forEach(word -> stops.add(new String((char[]) word)));
            without.forEach(stops::remove);
            return Set.copyOf(stops);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

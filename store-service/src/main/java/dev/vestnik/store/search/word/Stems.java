package dev.vestnik.store.search.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Stems of the words of a language, by the algorithm that the database has, too. Thread-safe. */
final class Stems {

    static final Stems RUSSIAN = new Stems(
            RussianStemmer::new,
            stops(
                    "russian_stop.txt",
                    List.of("говорил", "жизнь", "кажется", "сегодня", "сказал", "сказала", "сказать", "человек"),
                    List.of()));
    static final Stems ENGLISH = new Stems(
            EnglishStemmer::new,
            stops(
                    "english_stop.txt",
                    List.of("cannot", "could", "ought", "would"),
                    List.of("can", "don", "just", "now", "s", "t", "will")));

    private final Supplier<SnowballStemmer> stemmers;
    private final Set<String> stops;
    private final RecentForms recent = new RecentForms(this::made);

    private Stems(Supplier<SnowballStemmer> stemmers, Set<String> stops) {
        this.stemmers = stemmers;
        this.stops = stops;
    }

    /** The stem of a word in lower case; none if it is on every page. */
    Set<String> of(String word) {
        return recent.of(word);
    }

    private Set<String> made(String word) {
        if (stops.contains(word)) {
            return Set.of();
        }
        var stemmer = stemmers.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return Set.of(stemmer.getCurrent());
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

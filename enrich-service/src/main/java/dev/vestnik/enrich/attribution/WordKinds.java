package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the beginnings of words say, in each language. Immutable. */
final class WordKinds<V> {

    private record Beginning<V>(String letters, V kind) {}

    private final Map<Language, List<Beginning<V>>> byLanguage = new EnumMap<>(Language.class);

    private WordKinds() {}

    /** Reads {@code name-tag.txt}: lines of a kind, a tab and beginnings of words parted by blanks. */
    static <V> WordKinds<V> load(String name, Function<String, V> kind) {
        var kinds = new WordKinds<V>();
        for (var language : Language.values()) {
            var beginnings = new ArrayList<Beginning<V>>();
            for (var line : Lines.of(WordKinds.class, name + "-" + language.tag() + ".txt")) {
                var columns = List.of(line.split("\t", -1));
                for (var word : columns.getLast().split(" ", -1)) {
                    beginnings.add(new Beginning<>(Folding.fold(word), kind.apply(columns.getFirst())));
                }
            }
            kinds.byLanguage.put(language, List.copyOf(beginnings));
        }
        return kinds;
    }

    /** What the first word among some tokens that says anything says. */
    Optional<V> in(List<Token> tokens, Language language) {
        return tokens.stream()
                .flatMap(token -> of(token.folded(), language).stream())
                .findFirst();
    }

    private Optional<V> of(String word, Language language) {
        for (var beginning : byLanguage.getOrDefault(language, List.of())) {
            if (word.startsWith(beginning.letters)) {
                return Optional.of(beginning.kind);
            }
        }
        return Optional.empty();
    }
}

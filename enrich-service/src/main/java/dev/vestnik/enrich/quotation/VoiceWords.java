package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of each language that can speak though they are no persons, and those that never can. Immutable. */
final class VoiceWords {

    /** What is known of the words of one language. */
    record Known(Set<String> many, Set<String> nobody, Set<String> beside, Set<String> whose, Set<String> there) {

        /** True for those who are many or an institution: власти, следствие, редакция. */
        boolean areMany(String word) {
            return many.contains(word);
        }

        /** True for words that stand for nobody: это, бұл, yet. */
        boolean areNobody(String word) {
            return nobody.contains(word) || areBeside(word);
        }

        /** True for words that may stand beside somebody and are no part of who it is: "when traders", "growers now". */
        boolean areBeside(String word) {
            return beside.contains(word);
        }

        /** True for words that say whose somebody is: his, оның. */
        boolean areWhose(String word) {
            return whose.contains(word);
        }

        /** True for words that mean the institution spoken of: «там пояснили». */
        boolean areThere(String word) {
            return there.contains(word);
        }
    }

    private final Map<Language, Known> byLanguage = new EnumMap<>(Language.class);

    VoiceWords() {
        for (var language : Language.values()) {
            var kinds = new HashMap<String, Set<String>>();
            for (var line : Lines.of(VoiceWords.class, "voices-" + language.tag() + ".txt")) {
                var columns = List.of(line.split("\t", -1));
                var words = kinds.computeIfAbsent(columns.getFirst(), kind -> new HashSet<>());
                for (var word : columns.getLast().split(" ", -1)) {
                    words.add(Folding.fold(word));
                }
            }
            byLanguage.put(
                    language,
                    new Known(
                            kinds.getOrDefault("many", Set.of()),
                            kinds.getOrDefault("nobody", Set.of()),
                            kinds.getOrDefault("beside", Set.of()),
                            kinds.getOrDefault("whose", Set.of()),
                            kinds.getOrDefault("there", Set.of())));
        }
    }

    Known of(Language language) {
        return byLanguage.getOrDefault(language, new Known(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    }
}

package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Beginnings of the words of each language for comments and answers, and for evading them. Immutable. */
final class AnswerWords {

    /** What is known of one language. */
    record Known(List<String> answers, List<String> evading) {

        /** True for words that a negation alone makes a refusal: comment, жауап. */
        boolean isAnswer(String word) {
            return answers.stream().anyMatch(word::startsWith);
        }

        /** True for words that refuse without a negation: «уклонился от ответа». */
        boolean evades(String word) {
            return evading.stream().anyMatch(word::startsWith);
        }
    }

    private final Map<Language, Known> byLanguage = new EnumMap<>(Language.class);

    AnswerWords() {
        for (var language : Language.values()) {
            var lines = Lines.of(AnswerWords.class, "answers-" + language.tag() + ".txt").stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .collect(Collectors.toMap(List::getFirst, columns -> beginnings(columns.getLast())));
            byLanguage.put(
                    language,
                    new Known(lines.getOrDefault("answers", List.of()), lines.getOrDefault("evades", List.of())));
        }
    }

    private static List<String> beginnings(String words) {
        return Stream.of(words.split(" ", -1)).map(Folding::fold).toList();
    }

    Known of(Language language) {
        return byLanguage.getOrDefault(language, new Known(List.of(), List.of()));
    }
}

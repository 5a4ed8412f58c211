package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The words for those who hold an office, in each language. Immutable. */
final class Offices {

    private final Map<Language, Phrases<String>> byLanguage = new EnumMap<>(Language.class);

    Offices() {
        for (var language : Language.values()) {
            var phrases = new Phrases<String>();
            Lines.of(Offices.class, "offices-" + language.tag() + ".txt")
                    .forEach(line -> phrases.with(line, lastWord(line)));
            byLanguage.put(language, phrases);
        }
    }

    /** The token behind the office that begins at a token, or this token itself: «Акимов», «министрлігі» and «секретариат» are none. */
    int endAt(Reading reading, int index) {
        return at(reading, index)
                .filter(office -> isForm(reading, office))
                .map(Phrases.Found::to)
                .orElse(index);
    }

    private static String lastWord(String phrase) {
        return Folding.fold(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }

    private static boolean isForm(Reading reading, Phrases.Found<String> office) {
        var word = reading.tokens().get(office.to() - 1).folded();
        var stem = office.value();
        return !stem.endsWith("*")
                || word.startsWith("-", stem.length() - 1) // врач-инфекционист
                || reading.language()
                        .filter(language -> Endings.of(language).accepts(word.substring(stem.length() - 1)))
                        .isPresent();
    }

    private Optional<Phrases.Found<String>> at(Reading reading, int index) {
        return reading.language().map(byLanguage::get).flatMap(phrases -> phrases.at(reading.tokens(), index));
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
import java.util.EnumMap;
import java.util.Map;

/** The words for those who hold an office, in each language. Immutable. */
final class Offices {

    private final Map<Language, Phrases<Boolean>> byLanguage = new EnumMap<>(Language.class);

    Offices() {
        for (var language : Language.values()) {
            var phrases = new Phrases<Boolean>();
            Lines.of(Offices.class, "offices-" + language.tag() + ".txt").forEach(line -> phrases.with(line, true));
            byLanguage.put(language, phrases);
        }
    }

    /** The token behind the office that begins at a token, or this token itself. */
    int endAt(Reading reading, int index) {
        return reading.language()
                .map(byLanguage::get)
                .flatMap(phrases -> phrases.at(reading.tokens(), index))
                .map(Phrases.Found::to)
                .orElse(index);
    }
}

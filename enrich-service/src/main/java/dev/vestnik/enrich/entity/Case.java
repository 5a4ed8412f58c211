package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Analysis;
import java.util.Optional;

/** The cases of Russian, each with its letter in the dictionary's tags. */
enum Case {
    NOMINATIVE("Nom"),
    GENITIVE("R"),
    DATIVE("D"),
    ACCUSATIVE("V"),
    INSTRUMENTAL("T"),
    PREPOSITIONAL("P");

    private final String tag;

    Case(String tag) {
        this.tag = tag;
    }

    static Optional<Case> of(Analysis analysis) {
        var tag = analysis.grammaticalCase().orElse("");
        for (var one : values()) {
            if (one.tag.equals(tag)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

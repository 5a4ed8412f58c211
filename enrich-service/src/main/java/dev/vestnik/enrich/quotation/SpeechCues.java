package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
import java.util.List;
import java.util.Locale;

/** The words of a language that introduce speech. Immutable. */
final class SpeechCues {

    /** What a cue does to the words around it. */
    enum Use {
        /** Says; stands beside a literal quotation. */
        SAYS,
        /** Says that; what is said follows to the end of the sentence, the speaker stands before. */
        THAT,
        /** According to; the speaker follows up to a comma, and then what is said. */
        ACCORDING,
        /** What is said stands before, the speaker before or behind. */
        SO
    }

    private final Phrases<Use> phrases = new Phrases<>();

    private SpeechCues() {}

    /** Reads lines of a use and a phrase, parted by a tab. */
    static SpeechCues load(Language language) {
        var cues = new SpeechCues();
        for (var line : Lines.of(SpeechCues.class, "cues-" + language.tag() + ".txt")) {
            var columns = List.of(line.split("\t", -1));
            cues.phrases.with(columns.get(1), Use.valueOf(columns.getFirst().toUpperCase(Locale.ROOT)));
        }
        return cues;
    }

    Phrases<Use> phrases() {
        return phrases;
    }
}

package dev.vestnik.enrich.language;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Token;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What gives a language away: its words, and the runs of one to four letters in them. */
public final class LetterFeatures {

    /** More words don't make it surer. */
    private static final int ENOUGH = 120;

    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_WORD = 24;
    private static final int RUN = 1;
    private static final int WORD = 6;

    private LetterFeatures() {}

    /** Hashed features of words that {@link #words} has chosen. */
    public static int[] of(List<String> words) {
        var features = new Features();
        for (var word : words) {
            var edged = " " + word.substring(0, Math.min(LONGEST_WORD, word.length())) + " ";
            features.add(WORD, edged);
            for (int from = 0; from < edged.length(); from++) {
                for (int to = from + 1; to <= Math.min(edged.length(), from + LONGEST_RUN); to++) {
                    features.add(RUN + to - from, Features.hash(edged, from, to));
                }
            }
        }
        return features.take();
    }

    /**
     * The words that can tell, each once, from all over the text: those in Cyrillic letters where there are some, because
     * foreign names stand in their own script in such a text, and not the other way round; else those in Latin ones. None
     * where most of the words are in neither script.
     */
    public static List<String> words(List<Token> tokens) {
        var cyrillic = new ArrayList<String>();
        var latin = new ArrayList<String>();
        int others = 0;
        for (var token : tokens) {
            if (token.isWord()) {
                switch (UnicodeScript.of(token.folded().codePointAt(0))) {
                    case CYRILLIC -> cyrillic.add(token.folded());
                    case LATIN -> latin.add(token.folded());
                    default -> others++;
                }
            }
        }
        if (others > cyrillic.size() + latin.size()) {
            return List.of();
        }
        return some(cyrillic.size() * 4 >= latin.size() && !cyrillic.isEmpty() ? cyrillic : latin);
    }

    private static List<String> some(List<String> words) {
        int stride = 1 + words.size() / (2 * ENOUGH);
        var chosen = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (int i = 0; i < words.size() && chosen.size() < ENOUGH; i += stride) {
            if (seen.add(words.get(i))) {
                chosen.add(words.get(i));
            }
        }
        return chosen;
    }
}

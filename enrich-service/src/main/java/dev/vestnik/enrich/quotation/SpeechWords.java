package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a language that have to do with speech, by dictionary form, or by beginning where they end in a star. Immutable. */
final class SpeechWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private final Map<String, SpeechWord> whole = new HashMap<>();
    private final Map<String, SpeechWord> beginnings = new HashMap<>();

    private final boolean cyrillicUzbek;

    private SpeechWords(boolean cyrillicUzbek) {
        this.cyrillicUzbek = cyrillicUzbek;
    }

    /** Reads lines of a kind, a tab and words parted by blanks. */
    static SpeechWords load(Language language) {
        boolean cyrillicUzbek = language == Language.UZBEK_CYRILLIC;
        var words = new SpeechWords(cyrillicUzbek);
        var list = cyrillicUzbek ? Language.UZBEK_LATIN : language;
        for (var line : Lines.of(SpeechWords.class, "words-" + list.tag() + ".txt")) {
            var columns = List.of(line.split("\t", -1));
            var kind = SpeechWord.valueOf(columns.getFirst().toUpperCase(Locale.ROOT));
            for (var word : columns.getLast().split(" ", -1)) {
                words.add(Folding.fold(word), kind);
            }
        }
        return words;
    }

    private void add(String word, SpeechWord kind) {
        if (word.endsWith("*")) {
            beginnings.putIfAbsent(word.substring(0, word.length() - 1), kind);
        } else {
            whole.putIfAbsent(word, kind);
        }
    }

    /** The word as the lists have it, and the model. */
    String form(Token token) {
        return cyrillicUzbek ? UzbekLatin.of(token.folded()) : token.folded();
    }

    SpeechWord of(Token token, List<Analysis> analyses) {
        for (var analysis : analyses) {
            var kind = whole.get(Folding.fold(analysis.lemma()));
            if (kind != null) {
                return kind;
            }
        }
        var form = form(token);
        var kind = whole.get(form);
        return kind == null ? byBeginning(form) : kind;
    }

    private SpeechWord byBeginning(String word) {
        if (!beginnings.isEmpty()) {
            for (int length = Math.min(word.length(), LONGEST); length >= SHORTEST; length--) {
                var kind = beginnings.get(word.substring(0, length));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return SpeechWord.NONE;
    }
}

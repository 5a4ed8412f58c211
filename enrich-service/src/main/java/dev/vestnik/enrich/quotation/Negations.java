package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Language;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words are negated: by a word beside them («не», not, «жоқ»), or inside it («растамады», «жауапсыз»). Belongs to one article. */
final class Negations {

    /** Words between a negation and what it negates: «не стал это [комментировать]». */
    private static final int REACH = 3;

    private static final Set<String> MORE = Set.of("без", "neither", "nor", "without", "cannot");

    /** A stem, the negation and the beginning of an ending, in the languages that negate inside the word. */
    private static final Map<Language, Pattern> INSIDE = Map.of(
            Language.KAZAKH, Pattern.compile("..[мбп][ае](?:д[ыі]|ға|ге|й|с|п|у)|..с[ыі]з"),
            Language.UZBEK_LATIN, Pattern.compile("..ma(?:d|g|y|s|b)|..siz"),
            Language.UZBEK_CYRILLIC, Pattern.compile("..ма(?:д|г|й|я|с|б)|..сиз"));

    private final SpeechText text;
    private final Language language;

    Negations(SpeechText text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** True for a unit that negates, or is negated in itself. */
    boolean at(int i) {
        if (!text.isInside(i) || text.unit(i).quoted()) {
            return false;
        }
        var word = text.token(i).folded();
        var inside = INSIDE.get(language);
        return text.speech(i) == SpeechWord.NOT
                || MORE.contains(word)
                || word.endsWith("n't")
                || (inside != null && inside.matcher(word).find());
    }

    /** True for units with a negation among them, or on the side where the language puts it, with no mark between. */
    boolean of(int begin, int end) {
        if (text.any(begin, end, this::at)) {
            return true;
        }
        int next = side() > 0 ? end : begin - 1;
        for (int i = 0; i < REACH && isWord(next); i++, next += side()) {
            if (at(next)) {
                return true;
            }
        }
        return false;
    }

    /** True for a word whose very neighbour negates it: «не опровергли», «жоққа шығармады». */
    boolean beside(int i) {
        return at(i + side());
    }

    /** Before the word, but behind it in the languages that end with the verb. */
    private int side() {
        return INSIDE.containsKey(language) ? 1 : -1;
    }

    private boolean isWord(int i) {
        return text.isInside(i) && !text.unit(i).quoted() && text.mark(i) == 0;
    }
}

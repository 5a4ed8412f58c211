package dev.vestnik.enrich.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of Russian adjectives. */
final class RussianAdjectives {

    /** The longer first. */
    private static final List<String> ENDINGS = List.of(
            "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ую",
            "юю", "ым", "им", "ом", "ем", "ых", "их", "ою", "ею");

    private static final String VELAR = "гкх";
    private static final String HUSHING = "жшщчц";

    private RussianAdjectives() {}

    static boolean looksLikeOne(String folded) {
        return ending(folded).isPresent();
    }

    /** The nominative that agrees with a noun; the word itself where it is no adjective. */
    static String nominative(String word, Optional<String> lemma, Gender gender, boolean plural) {
        var folded = word.toLowerCase(Locale.ROOT);
        var found = ending(folded);
        if (found.isEmpty()) {
            return word;
        }
        var stem = folded.substring(0, folded.length() - found.get().length());
        char last = stem.charAt(stem.length() - 1);
        boolean soft =
                "еиюя".indexOf(found.get().charAt(0)) >= 0 && VELAR.indexOf(last) < 0 && HUSHING.indexOf(last) < 0;
        return Capitals.like(word, stem + ending(last, soft, lemma, gender, plural));
    }

    private static String ending(char last, boolean soft, Optional<String> lemma, Gender gender, boolean plural) {
        boolean narrow = soft || VELAR.indexOf(last) >= 0 || HUSHING.indexOf(last) >= 0;
        if (plural) {
            return narrow ? "ие" : "ые";
        }
        return switch (gender) {
            case FEMALE -> soft ? "яя" : "ая";
            case NEUTER -> soft || HUSHING.indexOf(last) >= 0 ? "ее" : "ое";
            case MALE -> lemma.filter(one -> one.endsWith("ой")).isPresent() ? "ой" : narrow ? "ий" : "ый";
        };
    }

    private static Optional<String> ending(String folded) {
        for (var ending : ENDINGS) {
            if (folded.length() > ending.length() + 1 && folded.endsWith(ending)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}

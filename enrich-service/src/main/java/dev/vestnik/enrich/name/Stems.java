package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cuts the endings off the words of a language, as far as that is possible without a dictionary. */
final class Stems {

    private static final int SHORTEST = 3;

    private final List<String> endings; // the longest first
    private final int most;

    private Stems(List<String> endings, int most) {
        this.endings = endings;
        this.most = most;
    }

    static Stems of(Language language) {
        var endings = Lines.of(Stems.class, "endings-" + language.tag() + ".txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        boolean oneByOne = language != Language.RUSSIAN && language != Language.ENGLISH;
        return new Stems(endings, oneByOne ? 3 : 1);
    }

    /** How much of a folded word is its stem, in UTF-16 units. */
    int length(String folded) {
        int length = folded.length();
        for (int round = 0; round < most; round++) {
            int shorter = shorter(folded, length);
            if (shorter == length) {
                break;
            }
            length = shorter;
        }
        return length;
    }

    private int shorter(String folded, int length) {
        for (var ending : endings) {
            int shorter = length - ending.length();
            if (shorter >= SHORTEST && folded.startsWith(ending, shorter)) {
                return shorter;
            }
        }
        return length;
    }
}

package dev.vestnik.enrich.name;

import dev.vestnik.enrich.model.Features;
import java.util.List;

/** The features by which the words of a sentence are known as parts of names. Kinds are numbered once and never reused. */
final class NameFeatures {

    private static final int WINDOW = 2;

    private final List<Word> words;
    private final Quotes quotes;
    private final Elsewhere elsewhere;
    private final Features features = new Features();

    NameFeatures(List<Word> words, Quotes quotes, Elsewhere elsewhere) {
        this.words = words;
        this.quotes = quotes;
        this.elsewhere = elsewhere;
    }

    int[][] all() {
        var all = new int[words.size()][];
        for (int place = 0; place < all.length; place++) {
            all[place] = at(place);
        }
        return all;
    }

    private int[] at(int place) {
        var word = words.get(place);
        features.add(1);
        for (int i = -WINDOW; i <= WINDOW; i++) {
            neighbour(place, i);
        }
        affixes(word);
        withTheWordBefore(place);
        withTheNextWord(place);
        if (word.isCapital()) {
            capital(place, word);
        }
        quoted(place, word);
        return features.take();
    }

    private void neighbour(int place, int distance) {
        int kind = 10 * (distance + WINDOW + 1);
        int at = place + distance;
        if (at < 0 || at >= words.size()) {
            features.add(kind);
            return;
        }
        var word = words.get(at);
        features.add(kind + 1, word.form);
        features.add(kind + 2, word.stem);
        features.add(kind + 3, word.shape);
        if (word.grammar.parts() != 0) {
            features.add(kind + 4, word.grammar.parts());
        }
        if (word.cluster != 0) {
            features.add(kind + 8, word.cluster);
        }
        for (int i = 0; i < word.groups.length; i++) {
            features.add(kind + 9, i, word.groups[i]);
        }
        if (word.known != 0) {
            features.add(kind + 7, word.known);
        }
        if (distance == -1 || distance == 1) {
            features.add(kind + 5, word.endings[2]);
            features.add(kind + 6, word.beginnings[3]);
        }
    }

    private void affixes(Word word) {
        for (int i = 0; i < Word.AFFIXES; i++) {
            features.add(100 + i, word.endings[i]);
            features.add(110 + i, word.beginnings[i]);
        }
        features.add(120, word.endings[2], word.kind);
        features.add(121, word.known, word.kind);
    }

    private void withTheWordBefore(int place) {
        var word = words.get(place);
        if (place == 0) {
            features.add(136, word.kind);
            return;
        }
        var before = words.get(place - 1);
        features.add(130, before.form, word.form);
        features.add(131, before.shape, word.shape);
        features.add(132, before.grammar.parts(), word.grammar.parts());
        features.add(133, before.stem, word.kind);
        features.add(134, before.grammar.agreement(word.grammar), before.kind * 8 + word.kind);
        features.add(135, before.stem, word.stem);
        if (before.family != 0) {
            features.add(138, before.family, word.family * 8 + word.kind);
        }
        if (before.known + word.known != 0) {
            features.add(137, before.known * 8 + before.kind, word.known * 8 + word.kind);
        }
    }

    private void withTheNextWord(int place) {
        var word = words.get(place);
        if (place + 1 == words.size()) {
            features.add(147, word.kind);
            return;
        }
        var next = words.get(place + 1);
        features.add(140, word.form, next.form);
        features.add(141, word.shape, next.shape);
        features.add(142, word.grammar.parts(), next.grammar.parts());
        features.add(143, next.stem, word.kind);
        features.add(144, word.grammar.agreement(next.grammar), next.kind * 8 + word.kind);
        features.add(145, word.stem, next.stem);
        if (next.family != 0) {
            features.add(149, next.family, word.family * 8 + word.kind);
        }
        if (word.known + next.known != 0) {
            features.add(148, word.known * 8 + word.kind, next.known * 8 + next.kind);
        }
        if (place > 0) {
            features.add(146, (words.get(place - 1).shape * 31 + word.shape) * 31 + next.shape);
        }
    }

    /** A capital word: how the run of capitals that it stands in begins and ends, and how it is written elsewhere. */
    private void capital(int place, Word word) {
        int from = place;
        while (from > 0 && place - from < 5 && words.get(from - 1).isCapital()) {
            from--;
        }
        int to = place;
        while (to + 1 < words.size() && to - place < 5 && words.get(to + 1).isCapital()) {
            to++;
        }
        features.add(150, from == 0 ? 0 : words.get(from - 1).stem);
        features.add(151, to + 1 == words.size() ? 0 : words.get(to + 1).stem);
        features.add(152, (place - from) * 8 + to - place, from == 0 ? 1 : 0);
        if (from < place) {
            features.add(153, words.get(from).stem);
        }
        if (to > place) {
            features.add(154, words.get(to).stem);
        }
        if (word.groups.length > 0) {
            run(place, from, to);
        }
        int signs = elsewhere.signs(word);
        features.add(155, signs, from == 0 ? 1 : 0);
        features.add(156, signs, word.grammar.parts());
    }

    /** Families of the words before, at the ends of, and behind a run of capitals. */
    private void run(int place, int from, int to) {
        features.add(170, from == 0 ? -1 : words.get(from - 1).family);
        features.add(171, to + 1 == words.size() ? -1 : words.get(to + 1).family);
        features.add(172, words.get(from).family, from < place ? 1 : 0);
        features.add(173, words.get(to).family, to > place ? 1 : 0);
        features.add(174, words.get(from).family, words.get(to).family);
    }

    private void quoted(int place, Word word) {
        int open = quotes.opening(place);
        if (open < 0) {
            return;
        }
        int close = quotes.closing(place);
        features.add(160, Math.min(place - open, 3) * 4 + Math.min(close - place, 3), word.kind);
        features.add(161, words.get(open + 1).kind, word.kind);
        features.add(162, open == 0 ? 0 : words.get(open - 1).stem);
        features.add(163, close - open, words.get(open + 1).kind);
    }
}

package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.model.Features;
import java.util.ArrayList;
import java.util.List;

/** What shows whether a word says something good or bad of one of those whom its sentence names. */
final class WordFeatures {

    private static final int FAR = 25;
    private static final int NEAR = 3;
    private static final int STEM = 5;
    private static final int LOUDEST = 3;

    private final Features features = new Features();
    private final SentenceReading sentence;
    private final int from;
    private final int to;
    private final int caseOf;
    private final int type;

    private WordFeatures(SentenceReading sentence, int from, int to, String type) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.caseOf = Features.hash(sentence.grammaticalCase(to - 1));
        this.type = Features.hash(type);
    }

    /** The words around a target at tokens {@code from} (inside) to {@code to} (behind). */
    static List<Word> of(SentenceReading sentence, int from, int to, String type) {
        var around = new WordFeatures(sentence, from, to, type);
        var words = new ArrayList<Word>();
        for (int i = Math.max(0, from - FAR); i < Math.min(sentence.size(), to + FAR); i++) {
            var token = sentence.token(i);
            if ((i < from || i >= to) && token.isWord()) {
                words.add(new Word(token.start(), token.end(), i < from, around.of(i)));
            }
        }
        return words;
    }

    private int[] of(int i) {
        int side = i < from ? 1 : 0;
        int distance = side == 1 ? from - i : i - to + 1;
        int bin = bin(distance) * 2 + side;
        int away = Math.min(2, Math.abs(sentence.clause(i) - sentence.clause(side == 1 ? from : to - 1)));
        features.add(1);
        features.add(2, type);
        features.add(3, away * 2 + side);
        features.add(4, bin);
        itself(i, side, away, bin / 2 < NEAR ? bin : -1);
        loudness(i, side, bin);
        grammar(i, side, bin);
        beside(i);
        return features.take();
    }

    private void itself(int i, int side, int away, int near) {
        int word = sentence.word(i);
        features.add(10, word);
        features.add(11, word, side);
        features.add(12, word, caseOf);
        features.add(13, word, away);
        var folded = sentence.token(i).folded();
        features.add(14, Features.hash(folded, 0, Math.min(STEM, folded.length())));
        if (near >= 0) {
            features.add(15, word, near);
            features.add(16, word, caseOf * 2 + side);
        }
    }

    private void loudness(int i, int side, int bin) {
        int loudness = Math.clamp(Math.round(sentence.meanings().told(i)), -LOUDEST, LOUDEST);
        features.add(20, loudness);
        features.add(21, loudness, bin);
        features.add(22, loudness * 2 + side, caseOf);
        features.add(23, loudness, sentence.isNegated(i) ? 1 : 0);
    }

    private void grammar(int i, int side, int bin) {
        int kind = sentence.kind(i);
        int ending = sentence.ending(i);
        features.add(30, kind);
        features.add(31, kind, bin);
        features.add(32, kind * 31 + ending, caseOf * 2 + side);
        features.add(33, kind * 31 + ending, caseOf * 31 + (bin < 4 ? bin : 4 + side));
    }

    private void beside(int i) {
        int before = i > 0 ? sentence.word(i - 1) : 0;
        int behind = i + 1 < sentence.size() ? sentence.word(i + 1) : 0;
        features.add(40, before, sentence.word(i));
        features.add(41, behind, sentence.word(i));
        features.add(42, before);
        features.add(43, behind);
    }

    private static int bin(int distance) {
        return distance == 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    }
}

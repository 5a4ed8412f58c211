package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.model.Features;

/** What a sentence shows of how it means one of those whom it names. */
public final class TargetFeatures {

    private static final int WINDOW = 6;

    /** What stands farther away has nothing to do with it; and an endless sentence must not cost endless time. */
    private static final int FAR = 60;

    private TargetFeatures() {}

    /**
     * The hashed features of a target at tokens {@code from} (inside) to {@code to} (behind) of a sentence.
     *
     * @param type of the target, in lower case
     */
    public static int[] of(SentenceReading sentence, int from, int to, String type) {
        var features = new Features();
        features.add(1);
        features.add(2, type);
        features.add(9, sentence.language().tag());
        var caze = sentence.grammaticalCase(to - 1);
        int caseOf = Features.hash(caze);
        features.add(3, caze);
        int balance = 0;
        for (int i = Math.max(0, from - FAR); i < Math.min(sentence.size(), to + FAR); i++) {
            if (i < from || i >= to) {
                word(features, sentence, i, from, to, caseOf);
                balance += balance(sentence, i);
            } else {
                features.add(4, sentence.word(i));
            }
        }
        features.add(5, Math.clamp(balance, -4, 4));
        features.add(6, Features.hash(type), Math.clamp(balance, -2, 2));
        neighbours(features, sentence, from, to, caseOf);
        verbs(features, sentence, from, to, caseOf);
        features.add(7, Math.min(sentence.size() / 8, 5));
        features.add(8, Math.min(from, 3));
        return features.take();
    }

    private static int balance(SentenceReading sentence, int i) {
        int polarity = sentence.connotation(i).map(Connotation::polarity).orElse(0);
        return sentence.isNegated(i) ? -polarity : polarity;
    }

    private static void word(Features features, SentenceReading sentence, int i, int from, int to, int caseOf) {
        if (!sentence.token(i).isWord()) {
            return;
        }
        boolean left = i < from;
        int distance = left ? from - i : i - to + 1;
        int bin = bin(distance) + (left ? 0 : 8);
        int word = sentence.word(i);
        int away = Math.min(2, Math.abs(sentence.clause(i) - sentence.clause(left ? from : to - 1)));
        features.add(10, word);
        features.add(11, word, left ? 1 : 0);
        features.add(12, word, away);
        if (distance <= WINDOW) {
            features.add(13, word, bin);
            features.add(14, word, caseOf);
        }
        if (sentence.isNegated(i)) {
            features.add(15, word);
        }
        if (i > 0 && i != to && distance <= WINDOW) {
            features.add(16, word, sentence.word(i - 1));
        }
        sentence.connotation(i).ifPresent(connotation -> {
            int meaning = connotation.code() * 2 + (sentence.isNegated(i) ? 1 : 0);
            features.add(20, meaning);
            features.add(21, meaning, left ? 1 : 0);
            features.add(22, meaning, bin);
            features.add(23, meaning, away + (left ? 0 : 4));
            features.add(24, meaning * 31 + (left ? 1 : 0), caseOf);
            features.add(25, connotation.polarity() * 2 + (left ? 1 : 0), Math.min(distance, 5));
        });
    }

    private static int bin(int distance) {
        return distance == 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    }

    private static void neighbours(Features features, SentenceReading sentence, int from, int to, int caseOf) {
        int before = from > 0 ? sentence.word(from - 1) : 0;
        int before2 = from > 1 ? sentence.word(from - 2) : 0;
        int behind = to < sentence.size() ? sentence.word(to) : 0;
        int behind2 = to + 1 < sentence.size() ? sentence.word(to + 1) : 0;
        features.add(30, before);
        features.add(31, behind);
        features.add(32, before, before2);
        features.add(33, behind, behind2);
        features.add(34, before, behind);
        features.add(35, before, caseOf);
    }

    private static void verbs(Features features, SentenceReading sentence, int from, int to, int caseOf) {
        for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
            if (sentence.isVerb(i)) {
                verb(features, sentence, i, 40, caseOf);
                break;
            }
        }
        for (int i = to; i < Math.min(sentence.size(), to + FAR); i++) {
            if (sentence.isVerb(i)) {
                verb(features, sentence, i, 45, caseOf);
                break;
            }
        }
    }

    private static void verb(Features features, SentenceReading sentence, int i, int kind, int caseOf) {
        features.add(kind, sentence.word(i));
        features.add(kind + 1, sentence.word(i), caseOf);
        int meaning = sentence.connotation(i).map(Connotation::code).orElse(-1);
        features.add(kind + 2, meaning * 2 + (sentence.isNegated(i) ? 1 : 0), caseOf);
    }
}

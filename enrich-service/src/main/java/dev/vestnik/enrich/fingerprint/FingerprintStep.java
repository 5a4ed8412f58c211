package dev.vestnik.enrich.fingerprint;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Token;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * MinHash of an article's telling words: 128 hexadecimal digits, each of the word that comes first in one of 128 random
 * orders. Which words the article consists of decides, not where they stand, so that a new lead changes some digits and
 * leaves the others; {@link Likeness} compares two.
 */
public final class FingerprintStep implements Step {

    private static final int DIGITS = 128;

    private final Rarity rarity = Rarity.load();

    @Override
    public Model model() {
        return new Model("fingerprint", "minhash-128x4", "3");
    }

    /** The forms of a document's words in which they are compared, for those who learn how rare they are. */
    public static Set<String> forms(Document document) {
        var forms = new HashSet<String>();
        document.texts().forEach((field, text) -> {
            for (int i = 0; i < text.tokens().size(); i++) {
                if (text.tokens().get(i).kind() != Token.Kind.MARK) {
                    forms.add(TellingWords.form(
                            text.tokens().get(i), document.analyses(field).get(i)));
                }
            }
        });
        return forms;
    }

    @Override
    public void read(Document document) {
        var weights = new TellingWords(document, rarity).weights();
        if (weights.isEmpty()) {
            return;
        }
        var least = new long[DIGITS];
        Arrays.fill(least, Long.MAX_VALUE);
        weights.forEach((word, weight) -> {
            for (int copy = 0; copy < weight; copy++) { // a word of weight 3 is three words
                take(least, mix(word * 31L + copy));
            }
        });
        var digits = new StringBuilder(DIGITS);
        for (var one : least) {
            digits.append(Character.forDigit((int) (mix(one) & 15), 16));
        }
        document.looksLike(digits.toString());
    }

    private static void take(long[] least, long word) {
        long order = word;
        for (int i = 0; i < least.length; i++) {
            order = order * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL; // Knuth's generator: one order after another
            long rank = order ^ order >>> 29;
            if (rank < least[i]) {
                least[i] = rank;
            }
        }
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}

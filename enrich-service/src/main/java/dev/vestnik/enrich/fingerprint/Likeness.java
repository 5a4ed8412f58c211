package dev.vestnik.enrich.fingerprint;

/**
 * How alike two articles are, by their fingerprints alone: digits that are equal in the same place, less those that would be
 * by chance. It estimates the Jaccard coefficient of the articles' telling words (A. Broder, On the resemblance and containment of
 * documents, 1997; P. Li and A. König, b-Bit Minwise Hashing, 2010).
 */
public final class Likeness {

    /** From here on two articles tell the same story; unrelated ones of a day stay far below. */
    public static final double SAME_STORY = 0.12;

    /** From here on one is a reprint of the other, a new lead or dropped paragraphs notwithstanding. */
    public static final double REPRINT = 0.4;

    /** A digit has sixteen values. */
    private static final double CHANCE = 1 / 16.0;

    private Likeness() {}

    /** From 0, nothing in common, to 1; 0 too where one of them has no fingerprint. */
    public static double of(String one, String other) {
        if (one.isEmpty() || one.length() != other.length()) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < one.length(); i++) {
            equal += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return Math.max(0, ((double) equal / one.length() - CHANCE) / (1 - CHANCE));
    }
}

package dev.vestnik.ingest.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whether a source's pages still make sense: how many of its last twenty gave no article or a doubtful one, against the
 * share of such pages before them (older ones fade: two hundred pages halve and halve again).
 *
 * <p>They have stopped making sense when so many bad ones would come by chance less than once in a thousand times (binomial)
 * and are at least eight; or when nearly all are bad, whatever was before. They make sense again when fewer than half as many are.
 *
 * @param recent the last pages, a bit each, 1 for a bad one
 */
@Embeddable
public record PageSense(
        @Column(name = "recent") long recent,
        @Column(name = "recent_pages") int recentPages,
        @Column(name = "usual_pages") double usualPages,
        @Column(name = "usual_bad") double usualBad) {

    static final PageSense UNKNOWN = new PageSense(0, 0, 0, 0);

    private static final int WINDOW = 20;
    private static final long WINDOW_BITS = (1L << WINDOW) - 1;
    private static final double FADING = 0.995;
    private static final double RARE = 0.001;
    private static final int FEWEST = 8;
    private static final int NEARLY_ALL = 18;

    /** With one more page. While the pages make no sense nothing is learned from them: bad must not become usual. */
    PageSense with(boolean bad, boolean learn) {
        var next = ((recent << 1) & WINDOW_BITS) | (bad ? 1 : 0);
        if (recentPages < WINDOW) {
            return new PageSense(next, recentPages + 1, usualPages, usualBad);
        }
        if (!learn) {
            return new PageSense(next, recentPages, usualPages, usualBad);
        }
        var leaving = (recent >> (WINDOW - 1)) & 1;
        return new PageSense(next, recentPages, usualPages * FADING + 1, usualBad * FADING + leaving);
    }

    boolean isLost() {
        return recentPages == WINDOW && (recentBad() >= NEARLY_ALL || (usualPages >= WINDOW && recentBad() >= limit()));
    }

    boolean isFound() {
        return recentBad() * 2 < Math.min(limit(), NEARLY_ALL);
    }

    public int recentBad() {
        return Long.bitCount(recent);
    }

    /** The least number of bad pages that its past makes incredible. */
    private int limit() {
        var share = (usualBad + 1) / (usualPages + 2);
        var chance = 1.0;
        for (var bad = 0; bad <= WINDOW; bad++) {
            if (chance < RARE && bad >= FEWEST) {
                return bad;
            }
            chance -= exactly(bad, share);
        }
        return WINDOW + 1;
    }

    private static double exactly(int bad, double share) {
        var chance = Math.pow(share, bad) * Math.pow(1 - share, WINDOW - bad);
        for (var i = 0; i < bad; i++) {
            chance *= (double) (WINDOW - i) / (i + 1);
        }
        return chance;
    }
}

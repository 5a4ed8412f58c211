package dev.vestnik.store.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some days of UTC in a row, in which articles are sought before any older one is looked at, so that what many articles have
 * costs no more in a great archive than in a small one. Days are numbers, counted from 1970-01-01.
 *
 * @param first its first day
 * @param end the day behind its last one
 * @param depth of how many days it is; all that is dated later comes with the newest
 */
record Slice(int first, int end, int depth) {

    /** What is dated before or behind counts as their first or last day, as in {@code search_day}. */
    private static final int FIRST = day(LocalDate.of(1900, 1, 1));

    private static final int END = day(LocalDate.of(2100, 1, 1));

    /** Blocks of 1, 16, 256 and 4,096 days, as in {@code search_days}. */
    private static final int LEVELS = 4;

    private static final long SECONDS_OF_DAY = 86_400;
    private static final int DEEPEST = 1_024;

    /** So much deeper than the one before at most; what is rare takes but a few looks. */
    private static final int STEP = 4;

    /** A little more than needed is a smaller loss than another look. */
    private static final double RESERVE = 1.25;

    /**
     * The day of the newest article and the one before it.
     *
     * @param latest behind which nothing is sought; without it there may be some dated later than the newest
     */
    static Slice newest(Instant newest, Optional<Instant> latest) {
        var first = Math.max(FIRST, day(newest) - 1);
        return new Slice(first, latest.map(moment -> day(moment) + 1).orElse(END), 2);
    }

    /** The day of a moment and all behind it. */
    static Slice since(Instant moment) {
        return new Slice(day(moment), END, END - day(moment));
    }

    /**
     * The one that ends where it begins, as deep as it takes if articles are no rarer there.
     *
     * @param found so many articles were found in it
     * @param missing so many more are wanted
     */
    Slice older(int found, int missing) {
        var step = found == 0 ? STEP : Math.min(STEP, RESERVE * missing / found);
        var deeper = (int) Math.max(1, Math.ceil(depth * step));
        return deeper > DEEPEST
                ? new Slice(FIRST, first, first - FIRST)
                : new Slice(Math.max(FIRST, first - deeper), first, deeper);
    }

    /** Whether a moment lies in it or later, so that it is the last one to look at for what is not older. */
    boolean reaches(Instant moment) {
        return first <= day(moment);
    }

    /** Whether there is none behind it. */
    boolean isOldest() {
        return first <= FIRST;
    }

    /** What of a selection lies in it. */
    Selection of(Selection selection) {
        return selection.and(
                "search_days(dated_at) && cast(:days as integer[])", Map.of("days", blocks().toArray(Integer[]::new)));
    }

    /** The fewest blocks that make up these days. */
    private List<Integer> blocks() {
        var blocks = new ArrayList<Integer>();
        int from = first;
        int until = end;
        for (var level = 0; from < until; level++) {
            var top = level == LEVELS - 1;
            while (from < until && (top || from % 16 != 0)) {
                blocks.add(from++ << 2 | level);
            }
            while (from < until && until % 16 != 0) {
                blocks.add(--until << 2 | level);
            }
            from >>= 4;
            until >>= 4;
        }
        return blocks;
    }

    private static int day(Instant moment) {
        return Math.clamp(Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_DAY), FIRST, END - 1);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}

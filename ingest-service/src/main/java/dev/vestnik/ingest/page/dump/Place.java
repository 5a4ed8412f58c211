package dev.vestnik.ingest.page.dump;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a dump the article stands: the headline's line (-1 if there is none) and the half-open range of its text. The
 * text is the run of lines with most sentences and least of anything else; the headline is the line above it that shares
 * words with it, is repeated, or has a date near it.
 */
record Place(int headline, int from, int to) {

    private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

    /** So much of a word stays the same through its forms. */
    private static final int STEM = 5;

    private static final int OPENING = 6;

    /** Lines above the text in which its headline may stand: menus are long, but not endless. */
    private static final int FAR = 200;

    private static final int LONGEST_HEADLINE = 220;
    private static final double DOUBT = 0.3;

    /** A headline that has so many words in common with the text is its headline. */
    private static final int MANY = 4;

    static Place find(Dump dump, @Nullable String given) {
        var from = 0;
        var best = 0;
        var range = new int[] {0, 0};
        var sum = 0;
        for (var i = 0; i < dump.size(); i++) {
            sum += dump.weight(i);
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                range = new int[] {from, i + 1};
            }
        }
        return best == 0 ? withoutSentences(dump, given) : below(dump, range[0], range[1], given);
    }

    private static Place below(Dump dump, int from, int to, @Nullable String given) {
        var headline = given == null ? headline(dump, from, to) : lastSaying(dump, to, given);
        var start = Math.max(from, headline + 1);
        while (start < to && !dump.line(start).is(Shape.PROSE, Shape.CUT, Shape.BULLET)) {
            start++;
        }
        return new Place(headline, belowStandfirst(dump, start, to), to);
    }

    /** A sentence between the headline and the line of time and author stands for the article, not in it. */
    private static int belowStandfirst(Dump dump, int start, int to) {
        if (start == to) {
            return start;
        }
        var next = start + 1;
        while (next < to
                && dump.line(next).is(Shape.DATE, Shape.BYLINE, Shape.COUNT, Shape.TAGS, Shape.CLOCK, Shape.SHORT)) {
            next++;
        }
        var dated = dump.lines().subList(start, next).stream().anyMatch(line -> line.is(Shape.DATE, Shape.BYLINE));
        return dated && next < to && dump.line(next).is(Shape.PROSE) ? next : start;
    }

    /** Nothing but short lines: the first is the headline, if the rest is no furniture. */
    private static Place withoutSentences(Dump dump, @Nullable String given) {
        var plain = dump.lines().stream().allMatch(line -> line.is(Shape.TITLE, Shape.SHORT, Shape.BULLET));
        var first = given == null && dump.size() > 0 ? 0 : -1;
        return plain && dump.size() + (given == null ? 0 : 1) > 1
                ? new Place(first, first + 1, dump.size())
                : new Place(first, 0, 0);
    }

    private static int lastSaying(Dump dump, int before, String given) {
        for (var i = before - 1; i >= 0; i--) {
            if (dump.line(i).says(given)) {
                return i;
            }
        }
        return -1;
    }

    private static int headline(Dump dump, int from, int to) {
        var words = stems(dump, from, Math.min(to, from + OPENING));
        var best = -1;
        var most = DOUBT;
        for (var i = Math.max(0, from - FAR); i <= from && i < to; i++) {
            var likely = likely(dump, i, from, i == from ? stems(dump, from + 1, Math.min(to, from + OPENING)) : words);
            if (likely > most) {
                best = i;
                most = likely;
            }
        }
        return best;
    }

    private static double likely(Dump dump, int i, int from, Set<String> words) {
        var line = dump.line(i);
        var isShort = line.is(Shape.SHORT) || line.words() < 2;
        var inOpening = i == from;
        if (line.text().length() > LONGEST_HEADLINE
                || !(line.is(Shape.TITLE, Shape.SHORT)
                        || (line.is(Shape.PROSE, Shape.ENTRY, Shape.HEADING) && (!inOpening || isExclaimed(line))))) {
            return 0;
        }
        var likely = 2.5 * overlap(stems(line.text()), words) + (isShort ? 0 : 0.4) - (dump.area(i) == null ? 0 : 1);
        likely += isRepeated(dump, i) ? 1 : 0;
        likely += hasDateBelow(dump, i) ? 0.7 : 0;
        return likely
                - 0.12 * between(dump, i, from)
                - (line.is(Shape.TITLE, Shape.SHORT) || isExclaimed(line) ? 0 : 0.8);
    }

    private static boolean isExclaimed(Line line) {
        return line.text().matches(".*[?!][\"»”]?") && line.text().length() < 140;
    }

    /** Lines that are neither title nor meta between the two: what is far from the text is not its headline. */
    private static long between(Dump dump, int i, int from) {
        return dump.lines().subList(Math.min(i + 1, from), from).stream()
                .filter(line -> !line.is(Shape.DATE, Shape.CLOCK, Shape.COUNT, Shape.TAGS, Shape.BYLINE, Shape.CAPTION))
                .filter(line -> !line.says(dump.line(i).text()))
                .count();
    }

    private static boolean isRepeated(Dump dump, int i) {
        var mine = dump.line(i).bare();
        for (var j = 0; j < dump.size(); j++) {
            var other = dump.line(j).bare();
            if (j != i
                    && mine.length() > 10
                    && (other.equals(mine) || other.startsWith(mine + " ") || other.endsWith(" " + mine))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDateBelow(Dump dump, int i) {
        for (var j = Math.max(0, i - 2); j < Math.min(dump.size(), i + 4); j++) {
            if (dump.line(j).is(Shape.DATE, Shape.CLOCK)) {
                return true;
            }
        }
        return false;
    }

    private static double overlap(Set<String> headline, Set<String> text) {
        var shared = headline.stream().filter(text::contains).count();
        return headline.isEmpty()
                ? 0
                : (double) shared / Math.max(3, headline.size()) / 2 + Math.min(shared, MANY) / (2.0 * MANY);
    }

    private static Set<String> stems(Dump dump, int from, int to) {
        var stems = new HashSet<String>();
        for (var i = from; i < to; i++) {
            stems.addAll(stems(dump.line(i).text()));
        }
        return stems;
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() > 3) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}

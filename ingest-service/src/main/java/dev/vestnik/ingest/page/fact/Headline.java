package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.article.CleanText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline as the reader sees it: the heading that is most like what the page says elsewhere; without a kicker or
 * a site's name that only one place adds.
 *
 * @param line number of the line that shows it; -1 if none does
 */
record Headline(@Nullable String text, int line) {

    /** A shorter text is found at the end of too many others. */
    private static final int TELLING = 12;

    private static final double LIKE = 0.2;

    /** A heading that repeats to the letter what is stated beats a first-order heading that is only like it. */
    private static final double SAME = 0.4;

    private static final Pattern CUT = Pattern.compile("(?:…|\\.{3})$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /**
     * @param stated what is said elsewhere, the most trusted first: JSON-LD, meta tags, microdata, title; without the site's name
     * @param names of the site, which are no headlines
     */
    static Headline of(List<Line> lines, List<String> stated, Set<String> names) {
        var shown = shown(lines, stated, names);
        if (shown == null) {
            return new Headline(mostSaid(stated), shownBelow(lines, stated));
        }
        return new Headline(asStated(shown.text, stated), shown.line);
    }

    private record Shown(String text, int line, double score) {}

    private static @Nullable Shown shown(List<Line> lines, List<String> stated, Set<String> names) {
        var reference = stated.isEmpty() ? Set.<String>of() : words(stated.getFirst());
        Shown best = null;
        Element last = null;
        for (var i = 0; i < lines.size(); i++) {
            var heading = heading(lines.get(i).holder());
            if (heading == null) {
                continue;
            }
            var readings = new LinkedHashSet<String>();
            readings.add(lines.get(i).text());
            if (!heading.equals(last)) {
                readings.add(CleanText.of(heading.text()));
                readings.add(CleanText.of(Kicker.removedFrom(heading)));
            }
            last = heading;
            for (var text : readings) {
                var exact = stated.contains(text) ? SAME : 0;
                var score = exact + score(text, heading, lines.get(i).aside(), reference);
                if (score > LIKE && (best == null || score > best.score) && !names.contains(key(text))) {
                    best = new Shown(text, i, score);
                }
            }
        }
        return best;
    }

    private static @Nullable Element heading(Element holder) {
        for (var element = holder; element != null; element = element.parent()) {
            if (element.tagName().equals("h1") || element.tagName().equals("h2")) {
                return element;
            }
        }
        return null;
    }

    private static double score(String text, Element heading, boolean aside, Set<String> reference) {
        var words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(words);
        common.retainAll(reference);
        var like = (double) common.size() / (words.size() + reference.size() - common.size());
        return like
                + (heading.tagName().equals("h1") ? 0.3 : 0)
                - (aside ? 0.2 : 0)
                - (words.size() < 3 && !reference.isEmpty() ? 0.2 : 0);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    /** Where others say the same and punctuate or spell it better, or without its kicker, they are followed. */
    private static String asStated(String shown, List<String> stated) {
        var key = key(shown);
        if (stated.contains(shown)) {
            // microdata on the heading repeat its kicker; two others that leave it out are right
            return stated.stream()
                    .filter(other -> isRest(key(other), key) && saying(key(other), stated) > 1)
                    .findFirst()
                    .orElse(shown);
        }
        for (var other : stated) {
            var otherKey = key(other);
            var isSame = otherKey.equals(key);
            var isRest = isRest(otherKey, key);
            var isBegin = otherKey.length() >= TELLING && key.startsWith(otherKey) && saying(otherKey, stated) > 1;
            if (isSame || isRest || isBegin) {
                return other;
            }
        }
        return shown;
    }

    private static boolean isRest(String key, String whole) {
        return key.length() >= TELLING && whole.endsWith(key) && !whole.equals(key);
    }

    /** What most of them say or only add a site's name or a section to: the first such, none cut short; null if there are none. */
    static @Nullable String mostSaid(List<String> stated) {
        var uncut = stated.stream().filter(text -> !CUT.matcher(text).find()).toList();
        String most = null;
        for (var text : uncut.isEmpty() ? stated : uncut) {
            most = most == null || saying(key(text), stated) > saying(key(most), stated) ? text : most;
        }
        return most;
    }

    private static long saying(String key, List<String> stated) {
        return stated.stream().filter(text -> key(text).startsWith(key)).count();
    }

    /** The line that repeats what is stated, where no heading does. */
    private static int shownBelow(List<Line> lines, List<String> stated) {
        var keys = stated.stream()
                .map(Headline::key)
                .filter(key -> key.length() >= TELLING)
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() < 300
                    && keys.contains(key(lines.get(i).text()))) {
                return i;
            }
        }
        return -1;
    }

    /** Letters and digits only, case folded. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}

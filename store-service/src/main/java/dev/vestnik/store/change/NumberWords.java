package dev.vestnik.store.change;

import dev.vestnik.store.change.Changes.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text that are written in digits, each with the words beside it; and which of them are others in another text. */
final class NumberWords {

    /** Its words begin where a word begins and are not tried by halves: else a text without spaces takes as long as its square. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![\\p{L}\\p{M}-])(?<before>[\\p{L}\\p{M}-]++)[\\s«\"(]+)?(?<number>\\d++(?:[ \\u00A0\\u202F]\\d{3}(?!\\d)|[.,:]\\d++)*+)(?:\\s?(?<sign>[%°№]))?"
                    + "(?=(?:[\\s-]+(?<after>[\\p{L}\\p{M}]+))?)");

    /** Letters that a word keeps in its inflections, roughly. */
    private static final int STEM = 4;

    private NumberWords() {}

    /** A number and what stands beside it. */
    record Found(String before, String number, String after) {

        static Found of(Matcher match) {
            var sign = Objects.requireNonNullElse(match.group("sign"), "");
            return new Found(
                    Objects.requireNonNullElse(match.group("before"), ""),
                    match.group("number").replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.') + sign,
                    Objects.requireNonNullElse(match.group("after"), ""));
        }

        String text() {
            return (before + " " + number + " " + after).strip();
        }

        boolean isOfTheSame(Found other) {
            return isSame(before, other.before) && isSame(after, other.after);
        }

        boolean isOfSomethingAlike(Found other) {
            return isSame(before, other.before) || isSame(after, other.after);
        }

        private static boolean isSame(String word, String other) {
            return !word.isEmpty() && stem(word).equals(stem(other));
        }

        private static String stem(String word) {
            var lower = word.toLowerCase(Locale.ROOT);
            return lower.substring(0, Math.min(STEM, lower.length()));
        }
    }

    static List<Figure> changes(String before, String after) {
        var removed = new ArrayList<>(found(before));
        var added = new ArrayList<>(found(after));
        removed.removeIf(old -> take(added, old, (one, other) -> one.number().equals(other.number()))
                .isPresent());
        var changes = new ArrayList<Figure>();
        pair(removed, added, Found::isOfTheSame, changes);
        pair(removed, added, Found::isOfSomethingAlike, changes);
        removed.forEach(old -> changes.add(new Figure(old.text(), null)));
        added.forEach(young -> changes.add(new Figure(null, young.text())));
        return List.copyOf(changes);
    }

    private static void pair(
            List<Found> removed, List<Found> added, BiPredicate<Found, Found> belong, List<Figure> changes) {
        removed.removeIf(old -> {
            var young = take(added, old, belong);
            young.ifPresent(one -> changes.add(new Figure(old.text(), one.text())));
            return young.isPresent();
        });
    }

    private static Optional<Found> take(List<Found> from, Found like, BiPredicate<Found, Found> belong) {
        var taken = from.stream().filter(one -> belong.test(like, one)).findFirst();
        taken.ifPresent(from::remove);
        return taken;
    }

    private static List<Found> found(String text) {
        var found = new ArrayList<Found>();
        var match = NUMBER.matcher(text);
        while (match.find()) {
            found.add(Found.of(match));
        }
        return found;
    }
}

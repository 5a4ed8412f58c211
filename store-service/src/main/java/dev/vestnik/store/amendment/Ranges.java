package dev.vestnik.store.amendment;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Parts of one text that do not touch each other, in their order. */
record Ranges(List<Range> items) {

    /** What stands in the place of a character that is not to be read. */
    static final int BLACK = '█';

    static Ranges of(Collection<Range> found) {
        var merged = new ArrayList<Range>();
        found.stream()
                .filter(range -> !range.isEmpty())
                .sorted(comparingInt(Range::start))
                .forEach(range -> {
                    if (!merged.isEmpty() && merged.getLast().end() >= range.start()) {
                        var last = merged.removeLast();
                        merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
                    } else {
                        merged.add(range);
                    }
                });
        return new Ranges(List.copyOf(merged));
    }

    Ranges and(Collection<Range> more) {
        return of(Stream.concat(items.stream(), more.stream()).toList());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean overlap(Range range) {
        return items.stream().anyMatch(range::overlaps);
    }

    /** Of a text that stands for this one from a place on, as long as given. */
    Ranges within(int from, int length) {
        return of(items.stream().map(range -> range.within(from, length)).toList());
    }

    /** The text with as many black characters in these places; ends of lines stay, so that paragraphs do. */
    String blacken(String text) {
        if (items.isEmpty()) {
            return text;
        }
        var letters = text.codePoints().toArray();
        for (var range : items) {
            for (int at = range.start(); at < Math.min(range.end(), letters.length); at++) {
                letters[at] = letters[at] == '\n' ? '\n' : BLACK;
            }
        }
        return new String(letters, 0, letters.length);
    }
}

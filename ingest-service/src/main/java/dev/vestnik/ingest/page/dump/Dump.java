package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dump's lines with, for each, the part of the page that it belongs to: null where it may be the article's.
 *
 * @param areas as many as lines
 * @param entries of lists of teasers, wherever they are
 */
record Dump(List<Line> lines, List<@Nullable BlockKind> areas, List<Teasers.Entry> entries) {

    private static final Pattern BREAK = Pattern.compile("\\R|\\f|\\u2028|\\u2029");

    static Dump of(String text, Shapes shapes) {
        var lines = BREAK.splitAsStream(text)
                .map(line -> line.indexOf('\t') < 0 ? CleanText.of(line) : tabbed(line))
                .filter(line -> !line.isEmpty())
                .map(shapes::line)
                .toList();
        var signs =
                lines.stream().map(line -> String.valueOf(line.shape().sign())).collect(Collectors.joining());
        var lists = Teasers.in(signs);
        return new Dump(
                lines,
                Areas.of(lines, lists),
                lists.stream().flatMap(List::stream).toList());
    }

    /** A tab inside a line parts what stood in columns; at its ends it is nothing. */
    private static String tabbed(String line) {
        return Pattern.compile("\\t+")
                .splitAsStream(line)
                .map(CleanText::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\t"));
    }

    /** The same, these lines being the article's after all. */
    Dump opened(int from, int to) {
        var opened = new ArrayList<>(areas);
        for (var i = from; i < to; i++) {
            opened.set(i, null);
        }
        return new Dump(
                lines,
                opened,
                entries.stream()
                        .filter(entry -> entry.to() <= from || entry.from() >= to)
                        .toList());
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    @Nullable BlockKind area(int i) {
        return areas.get(i);
    }

    /** How much the line makes its neighbourhood look like the article. */
    int weight(int i) {
        var area = areas.get(i);
        if (area == BlockKind.COMMENTS) {
            return -100;
        }
        var isList = area == BlockKind.RELATED || area == BlockKind.MOST_READ;
        return isList ? Math.min(-30, lines.get(i).weight()) : lines.get(i).weight();
    }
}

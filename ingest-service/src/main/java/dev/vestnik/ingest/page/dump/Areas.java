package dev.vestnik.ingest.page.dump;

import static dev.vestnik.ingest.article.BlockKind.COMMENTS;
import static dev.vestnik.ingest.article.BlockKind.MOST_READ;
import static dev.vestnik.ingest.article.BlockKind.RELATED;
import static dev.vestnik.ingest.article.BlockKind.WIDGET;

import dev.vestnik.ingest.article.BlockKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far each heading of what is not the article reaches, and where lists of teasers stand without one. */
final class Areas {

    /** Comments follow an article; the word above it is an entry of a menu. */
    private static final int ARTICLE = 100;

    private final List<Line> lines;
    private final List<@Nullable BlockKind> areas;
    private final List<@Nullable List<Teasers.Entry>> listAt;
    private @Nullable BlockKind current;
    private int prose;
    private boolean listed;

    private Areas(List<Line> lines, List<List<Teasers.Entry>> lists) {
        this.lines = lines;
        areas = new ArrayList<>(Collections.nCopies(lines.size(), null));
        listAt = new ArrayList<>(Collections.nCopies(lines.size(), null));
        lists.forEach(list -> listAt.set(list.getFirst().from(), list));
    }

    static List<@Nullable BlockKind> of(List<Line> lines, List<List<Teasers.Entry>> lists) {
        return new Areas(lines, lists).walk();
    }

    private List<@Nullable BlockKind> walk() {
        for (var i = 0; i < lines.size(); ) {
            var list = listAt.get(i);
            if (list != null) {
                var to = list.getLast().to();
                Collections.fill(areas.subList(i, to), kind(list));
                listed = true;
                i = to;
            } else {
                areas.set(i, step(lines.get(i)));
                i++;
            }
        }
        return areas;
    }

    private @Nullable BlockKind step(Line line) {
        if (line.is(Shape.HEADING)) {
            listed = false;
            current = line.announces(COMMENTS) && prose < ARTICLE ? null : line.kind();
            return current == null ? WIDGET : current;
        }
        if (current != null && !reaches(current, line)) {
            current = null;
        }
        if (current == null && line.is(Shape.PROSE)) {
            prose += line.text().length();
        }
        return current;
    }

    private boolean reaches(BlockKind area, Line line) {
        return switch (area) {
            case COMMENTS ->
                !line.is(Shape.MENU) && !(line.is(Shape.APPARATUS) && line.kind() == WIDGET && isLegal(line));
            case MOST_READ, RELATED ->
                !line.is(Shape.PROSE, Shape.MENU, Shape.APPARATUS, Shape.TAGS) && !(listed && line.is(Shape.SHORT));
            case WIDGET -> line.is(Shape.DATE, Shape.CLOCK, Shape.COUNT);
            default -> false;
        };
    }

    private static boolean isLegal(Line line) {
        return Phrases.LEGAL.matcher(line.text()).find();
    }

    private BlockKind kind(List<Teasers.Entry> list) {
        if (current == MOST_READ || current == RELATED) {
            return current;
        }
        var inside = lines.subList(list.getFirst().from(), list.getLast().to());
        var isCounted = inside.stream().anyMatch(line -> line.is(Shape.COUNT))
                || inside.stream()
                        .allMatch(line -> line.is(Shape.ENTRY)
                                && line.dates().isEmpty()
                                && !Phrases.beginsWithClock(line.text()));
        var isDated = inside.stream().anyMatch(line -> line.is(Shape.DATE, Shape.CLOCK));
        return isCounted && !isDated ? MOST_READ : RELATED;
    }
}

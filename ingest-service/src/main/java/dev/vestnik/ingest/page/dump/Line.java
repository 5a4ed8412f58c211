package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.page.date.VisibleDates.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dump that is not blank.
 *
 * @param bare its letters and digits alone, lower case
 * @param kind of what a heading announces, of what an apparatus line is for; null where the shape says it all
 * @param dates that stand in it
 */
record Line(String text, String bare, Shape shape, @Nullable BlockKind kind, List<Found> dates) {

    /** Longer paragraphs are no more certainly the article's than these. */
    private static final int LONG = 300;

    Line(String text, Shape shape, @Nullable BlockKind kind, List<Found> dates) {
        this(text, Phrases.bare(text), shape, kind, dates);
    }

    int weight() {
        return switch (shape) {
            case PROSE -> Math.min(text.length(), LONG);
            case CUT -> Math.min(text.length(), LONG) / 2;
            default -> shape.weight();
        };
    }

    boolean is(Shape... shapes) {
        for (var one : shapes) {
            if (one == shape) {
                return true;
            }
        }
        return false;
    }

    boolean announces(BlockKind what) {
        return shape == Shape.HEADING && kind == what;
    }

    int words() {
        return Phrases.words(text);
    }

    /** The same words, however they are cased and whatever stands round them. */
    boolean says(String other) {
        return bare.equals(Phrases.bare(other));
    }
}

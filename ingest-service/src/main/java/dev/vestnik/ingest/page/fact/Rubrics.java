package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.article.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page shows of where the article belongs: the name of its section by the headline, and its tags. */
final class Rubrics {

    private static final int SECTION = 40;
    private static final int ABOVE = 8;
    private static final int BELOW = 12;
    private static final int TAG = 60;
    private static final int TAGS = 20;

    private final Lines lines;
    private final Headline headline;

    Rubrics(Lines lines, Headline headline) {
        this.lines = lines;
        this.headline = headline;
    }

    /** The last step of the trail, else the label nearest to the headline. */
    @Nullable String section() {
        var trail = Trail.section(lines.all(), headline);
        return trail == null && headline.line() >= 0 ? label() : trail;
    }

    private @Nullable String label() {
        String nearest = null;
        for (var mark : lines.marks(Mark.Kind.SECTION)) {
            var text = CleanText.of(mark.element().text());
            var isLabel = !mark.aside()
                    && text.length() >= 2
                    && text.length() <= SECTION
                    && mark.element().select("a[href]").size() <= 1;
            if (isLabel
                    && mark.line() >= headline.line() - ABOVE
                    && mark.line() <= headline.line()
                    && !text.equals(headline.text())) {
                nearest = text;
            } else if (isLabel
                    && nearest == null
                    && mark.line() > headline.line()
                    && mark.line() <= headline.line() + BELOW) {
                return text;
            }
        }
        return nearest;
    }

    /** The links of the first list of tags after the headline: a cloud of more is the site's. */
    List<String> tags() {
        var tags = new ArrayList<String>();
        var line = -1;
        for (var mark : lines.marks(Mark.Kind.TAGS)) {
            if (mark.line() < headline.line() || (line >= 0 && mark.line() > line + TAGS)) {
                continue;
            }
            var links = mark.element().is("a[href]")
                    ? Stream.of(mark.element())
                    : mark.element().select("a[href]").stream();
            var texts = links.map(link -> CleanText.of(link.text()).replaceFirst("^#\\s*", ""))
                    .filter(text -> text.length() >= 2 && text.length() <= TAG)
                    .toList();
            if (!texts.isEmpty() && texts.size() <= TAGS) {
                line = line < 0 ? mark.line() : line;
                tags.addAll(texts);
            }
        }
        var distinct = tags.stream().distinct().toList();
        return distinct.size() <= TAGS ? distinct : List.of();
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.Link;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands together on the page: a paragraph, a heading, a list entry; or a whole part that is none of the
 * article's.
 *
 * @param anchors the link elements in the text
 * @param linked share of the text that is linked, 0 to 1
 */
public record Run(
        Element holder,
        String text,
        List<Element> anchors,
        double linked,
        @Nullable Part part) {

    static Run of(Part part, Element holder) {
        return new Run(holder, "", List.of(), 0, part);
    }

    boolean isHeading() {
        return Markup.isHeading(holder);
    }

    boolean isTitle() {
        return holder.normalName().equals("h1");
    }

    public List<Link> links() {
        return anchors.stream().flatMap(Flow::link).toList();
    }

    /** How much this run makes whatever holds it look like the article: its unlinked length. */
    public double weight() {
        return part != null || isHeading() || text.length() < Texture.SENTENCE ? 0 : text.length() * (1 - linked);
    }

    public boolean isIn(Element element) {
        for (Element outer = holder; outer != null; outer = outer.parent()) {
            if (outer.equals(element)) {
                return true;
            }
        }
        return false;
    }
}

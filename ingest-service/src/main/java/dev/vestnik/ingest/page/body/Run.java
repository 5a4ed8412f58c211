package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.Link;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Text that stands together on the page: a paragraph, a heading, a list entry; or a whole part that is none of the article's. */
public record Run(
        Element holder,
        String text,
        List<Link> links,
        @Nullable Part part) {

    /** Shorter runs are as likely labels as sentences. */
    private static final int SENTENCE = 40;

    boolean isHeading() {
        return holder.tagName().matches("h[1-6]");
    }

    /** Share of the text that is linked, 0 to 1. */
    double linked() {
        var length = links.stream().mapToInt(link -> link.text().length()).sum();
        return text.isEmpty() ? 0 : Math.min(1, (double) length / text.length());
    }

    /** How much this run makes whatever holds it look like the article: its unlinked length. */
    public double weight() {
        return part != null || isHeading() || text.length() < SENTENCE ? 0 : text.length() * (1 - linked());
    }

    public boolean isIn(Element element) {
        return holder.equals(element) || holder.parents().contains(element);
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How far a heading of clutter reaches over what follows it. */
final class Sections {

    /** Longer text, hardly linked, is a paragraph of the article again. */
    private static final int PARAGRAPH = 120;

    private static final double HARDLY_LINKED = 0.3;

    private Sections() {}

    static boolean goesOn(Part section, Node next) {
        if (section.kind() == BlockKind.COMMENTS || section.kind() == BlockKind.MOST_READ) {
            return true;
        }
        if (next instanceof TextNode text) {
            return text.text().length() <= PARAGRAPH;
        }
        return next instanceof Element element && (Markup.isInline(element) || isEntry(element));
    }

    private static boolean isEntry(Element element) {
        if (element.tagName().equals("p")) {
            return (element.text().length() <= PARAGRAPH && element.selectFirst("a[href]") != null)
                    || Markup.linked(element) > HARDLY_LINKED;
        }
        return element.tagName().equals("br") || element.selectFirst("a[href]") != null;
    }
}

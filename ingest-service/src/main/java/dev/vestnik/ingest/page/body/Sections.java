package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How far a heading of clutter reaches over what follows it. */
final class Sections {

    /** Longer text, hardly linked, is a paragraph of the article again; blanks not counted. */
    private static final int PARAGRAPH = 100;

    private static final int LONG = 500;

    private static final double HARDLY_LINKED = 0.3;

    /** One link with a text beside it may be a paragraph of the article; two alike are a list. */
    private static final int ENTRIES = 2;

    private Sections() {}

    static boolean goesOn(Part section, Node next, Texture texture) {
        if (next instanceof Element element && isArticle(element, section, texture)) {
            return false;
        }
        if (section.kind() == BlockKind.COMMENTS || section.kind() == BlockKind.MOST_READ) {
            return true;
        }
        if (next instanceof TextNode text) {
            return text.text().length() <= PARAGRAPH;
        }
        return next instanceof Element element && (texture.isInline(element) || isEntry(element, texture));
    }

    /** Comments may be long; a headline or a long text without links is in no other section. */
    private static boolean isArticle(Element element, Part section, Texture texture) {
        var measure = texture.of(element);
        return measure.hasHeadline()
                || measure.isMarked()
                || (section.kind() != BlockKind.COMMENTS
                        && measure.sentences() > LONG
                        && measure.linked() < HARDLY_LINKED
                        && !isListOfTeasers(element, texture));
    }

    /** However long, if every entry is a link and no more text than a teaser's. */
    static boolean isListOfTeasers(Element element, Texture texture) {
        var entries = withText(element, texture);
        while (entries.size() == 1) {
            entries = withText(entries.getFirst(), texture);
        }
        return entries.size() >= ENTRIES
                && entries.stream()
                        .map(texture::of)
                        .allMatch(entry -> entry.links() > 0 && entry.sentences() <= Texture.TEASER);
    }

    private static List<Element> withText(Element parent, Texture texture) {
        return parent.children().stream()
                .filter(child -> texture.of(child).characters() > 0)
                .toList();
    }

    private static boolean isEntry(Element element, Texture texture) {
        var measure = texture.of(element);
        if (element.normalName().equals("p")) {
            return (measure.characters() <= PARAGRAPH && measure.links() > 0) || measure.linked() > HARDLY_LINKED;
        }
        return element.normalName().equals("br") || measure.links() > 0;
    }
}

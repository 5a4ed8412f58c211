package dev.vestnik.ingest.page.body;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Small questions about elements that several readers ask. */
public final class Markup {

    private static final String NOT_TEXT =
            "script, style, noscript, template, svg, iframe, textarea, select, [hidden], "
                    + "[style~=(?i)display:\\s*none], object, canvas";

    private static final Set<String> FLOW_INSIDE_TEXT = Set.of("img", "picture", "video", "audio");

    private Markup() {}

    /** Removes what no reader sees. */
    public static void removeInvisible(Document page) {
        page.body().select(NOT_TEXT).remove();
    }

    /** Whether the element stands in a line of text, and so does everything in it. */
    static boolean isInline(Node node) {
        return !(node instanceof Element element)
                || FLOW_INSIDE_TEXT.contains(element.tagName())
                || (!element.isBlock() && element.select("*").stream().noneMatch(Element::isBlock));
    }

    /** Class names and id, words parted by hyphens. */
    static String name(Element element) {
        return (element.className() + " " + element.id()).replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    }

    /** Share of the element's text that is linked, 0 to 1. */
    static double linked(Element element) {
        var length = element.text().length();
        var inLinks = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return length == 0 ? 0 : (double) inLinks / length;
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds what is not the article: by element, by class name, and by headings that rule what follows them. */
public final class Clutter {

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "header", "aside", "form", "button", "dialog");

    /** A part with more of the page's sentences than this is no clutter, whatever its class names say. */
    private static final double TOO_MUCH = 0.5;

    /** A picture with more text than this is more than a picture. */
    private static final int CAPTION = 250;

    private final Map<Node, Part> parts = new HashMap<>();
    private final int sentences;

    private Clutter(Element body) {
        this.sentences = Math.max(1, unlinked(body));
    }

    public static Clutter of(Document page) {
        var clutter = new Clutter(page.body());
        clutter.mark(page.body());
        return clutter;
    }

    /** The part that this node belongs to, if it is clutter. */
    Optional<Part> partOf(Node node) {
        return Optional.ofNullable(parts.get(node));
    }

    private void mark(Element parent) {
        Part section = null;
        for (var child : parent.childNodes()) {
            if (isBlank(child)) {
                join(section, child);
                continue;
            }
            var heading = child instanceof Element element ? heading(element) : null;
            if (heading != null || isOtherHeading(child)) {
                section = heading == null ? null : start(heading, child);
                continue;
            }
            if (section != null && Sections.goesOn(section, child)) {
                join(section, child);
                continue;
            }
            section = null;
            if (child instanceof Element element && !Markup.isInline(element)) {
                markInside(element, kind(element));
            }
        }
    }

    private void markInside(Element element, @Nullable BlockKind kind) {
        if (kind == BlockKind.WIDGET) {
            mark(element); // a side column is made of parts, some with a better name
            markRest(element);
        } else if (kind != null) {
            start(kind, element);
        } else {
            mark(element);
        }
    }

    /** Makes one part of all neighbours that are in none yet. */
    private void markRest(Element element) {
        Part rest = null;
        for (var child : element.childNodes()) {
            if (parts.containsKey(child)) {
                rest = null;
            } else if (child instanceof Element inner
                    && inner.getAllElements().stream().anyMatch(parts::containsKey)) {
                rest = null;
                markRest(inner);
            } else if (rest == null) {
                rest = start(BlockKind.WIDGET, child);
            } else {
                join(rest, child);
            }
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
    }

    private Part start(BlockKind kind, Node node) {
        var part = new Part(kind);
        join(part, node);
        return part;
    }

    private void join(@Nullable Part section, Node node) {
        if (section != null) {
            section.add(node);
            parts.put(node, section);
        }
    }

    /** What the element rules over, if it is a heading of clutter: a heading element, or a line that says nothing else. */
    private static @Nullable BlockKind heading(Element element) {
        var isLine = element.tagName().matches("h[1-6]|b|strong|span|p|div|td|dt|font|em|i");
        return isLine && element.select("a[href]").isEmpty() ? Words.inHeading(element.text()) : null;
    }

    private static boolean isOtherHeading(Node node) {
        return node instanceof Element element && element.tagName().matches("h[1-6]");
    }

    private @Nullable BlockKind kind(Element element) {
        if (element.selectFirst("h1, [itemprop~=articleBody]") != null || unlinked(element) > TOO_MUCH * sentences) {
            return null;
        }
        var named = Words.inName(Markup.name(element));
        if (isCaption(element, named)) {
            return BlockKind.CAPTION;
        }
        var told = named == null || named == BlockKind.WIDGET ? ruled(element, named) : named;
        return told == null && FURNITURE.contains(element.tagName()) ? BlockKind.WIDGET : told;
    }

    /** What the first line of the element says that all of it is for, unless there are more headings of its kind. */
    private static @Nullable BlockKind ruled(Element element, @Nullable BlockKind otherwise) {
        var first = element.children().stream().filter(Element::hasText).findFirst();
        var line = first.map(child -> child.selectFirst("h2, h3, h4, h5, h6")).or(() -> first);
        return line.filter(heading ->
                        heading.text().equals(first.map(Element::text).orElse("")))
                .filter(heading -> !isOtherHeading(heading) || unlinkedHeadings(element, heading.tagName()) == 1)
                .map(Clutter::heading)
                .orElse(otherwise);
    }

    private static long unlinkedHeadings(Element element, String tag) {
        return element.select(tag).stream()
                .filter(heading -> heading.closest("a") == null && heading.selectFirst("a") == null)
                .count();
    }

    private static boolean isCaption(Element element, @Nullable BlockKind named) {
        if (named == BlockKind.CAPTION || element.tagName().equals("figcaption")) {
            return true;
        }
        var isPicture =
                element.tagName().matches("figure|table|div|span") && element.selectFirst("img, picture") != null;
        return isPicture
                && element.text().length() <= CAPTION
                && element.select("p, a[href]").stream().noneMatch(Element::hasText);
    }

    /** Length of the element's text outside links. */
    private static int unlinked(Element element) {
        return element.text().length()
                - element.select("a[href]").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Marks what is not the article: parts with their own element, and what follows a heading of clutter. */
final class Clutter {

    private final Map<Node, Part> parts = new HashMap<>();
    private final Texture texture;
    private final Purpose purpose;

    /** What is left of the widget that we are in, up to its next part with a better name. */
    private @Nullable Part rest;

    private Clutter(Texture texture, Purpose purpose) {
        this.texture = texture;
        this.purpose = purpose;
    }

    static Clutter of(Element body, Texture texture, Purpose purpose) {
        var clutter = new Clutter(texture, purpose);
        clutter.mark(body, false, 0);
        return clutter;
    }

    /** The part that this node belongs to, if it is clutter. */
    @Nullable Part partOf(Node node) {
        return parts.get(node);
    }

    private void mark(Element parent, boolean inWidget, int depth) {
        Part section = null;
        for (var child : parent.childNodes()) {
            if (isBlank(child)) {
                if (section != null) {
                    join(section, child);
                }
                continue;
            }
            var heading = child instanceof Element element ? purpose.heading(element) : null;
            if (heading != null || (child instanceof Element other && Markup.isHeading(other))) {
                section = heading == null ? null : start(heading, child);
                if (section != null) {
                    continue;
                }
            }
            if (section != null && Sections.goesOn(section, child, texture)) {
                join(section, child);
                continue;
            }
            section = null;
            if (child instanceof Element element && !texture.isInline(element) && depth < Texture.DEEPEST) {
                markInside(element, inWidget, depth + 1);
            } else if (inWidget) {
                rest = rest == null ? start(BlockKind.WIDGET, child) : join(rest, child);
            }
        }
    }

    /** A side column is made of parts, some with a better name than the column's. */
    private void markInside(Element element, boolean inWidget, int depth) {
        var kind = purpose.of(element);
        if (kind == BlockKind.WIDGET && !inWidget) {
            mark(element, true, depth);
            rest = null;
        } else if (kind == null || kind == BlockKind.WIDGET) {
            mark(element, inWidget, depth);
        } else {
            start(kind, element);
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
    }

    private Part start(BlockKind kind, Node node) {
        rest = null;
        return join(new Part(kind), node);
    }

    private Part join(Part part, Node node) {
        part.add(node);
        parts.put(node, part);
        return part;
    }
}

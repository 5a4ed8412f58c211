package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.page.fact.ClassNames.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The page as lines in reading order, with the marks that stand in them; one walk over the page. */
final class Lines {

    private static final Set<String> INVISIBLE =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "textarea", "select", "option");

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form", "dialog");

    /** A longer element is a part of the page and no mark. */
    private static final int MARK = 200;

    private static final int LONG = 600;
    private static final int DEEP = 400;

    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final ClassNames names = new ClassNames();
    private final StringBuilder text = new StringBuilder();
    private boolean linked;

    private Lines() {}

    static Lines of(Element body) {
        var lines = new Lines();
        lines.walk(body, false, 0);
        lines.end(body, false);
        return lines;
    }

    List<Line> all() {
        return lines;
    }

    List<Mark> marks(Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    private void walk(Element holder, boolean aside, int depth) {
        if (depth > DEEP) {
            return;
        }
        for (var node : holder.childNodes()) {
            if (node instanceof TextNode words && text.length() < LONG) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && !INVISIBLE.contains(element.tagName())) {
                enter(holder, element, aside, depth);
            }
        }
    }

    private void enter(Element holder, Element element, boolean aside, int depth) {
        var name = element.className() + " " + element.id();
        Set<Role> roles = name.length() > 1 ? names.roles(name) : Set.of();
        var isAside = aside
                || FURNITURE.contains(element.tagName())
                || (roles.contains(Role.ASIDE)
                        && !element.tagName().equals("body")
                        && element.selectFirst("h1") == null);
        var breaks = element.isBlock() || element.tagName().equals("br");
        if (breaks) {
            end(holder, aside);
        }
        linked |= element.tagName().equals("a");
        mark(element, roles, isAside);
        walk(element, isAside, depth + 1);
        if (breaks) {
            end(element, isAside);
        } else if (element.tagName().equals("time")) {
            text.append(' ');
        }
    }

    private void mark(Element element, Set<Role> roles, boolean aside) {
        var property = element.attr("itemprop") + element.attr("property");
        var rel = element.attr("rel");
        var isTime = roles.contains(Role.TIME)
                || element.tagName().equals("time")
                || property.contains("datePublished")
                || (element.tagName().equals("abbr") && element.hasAttr("title"));
        mark(isTime, Mark.Kind.TIME, element, aside);
        mark(
                roles.contains(Role.AUTHOR) || rel.contains("author") || property.equals("author"),
                Mark.Kind.AUTHOR,
                element,
                aside);
        mark(
                roles.contains(Role.SECTION) || rel.contains("category") || property.equals("articleSection"),
                Mark.Kind.SECTION,
                element,
                aside);
        if (roles.contains(Role.TAGS) || rel.equals("tag")) {
            marks.add(new Mark(element, Mark.Kind.TAGS, lines.size(), aside));
        }
    }

    private void mark(boolean isOne, Mark.Kind kind, Element element, boolean aside) {
        if (isOne && length(element) <= MARK) {
            marks.add(new Mark(element, kind, lines.size(), aside));
        }
    }

    /** How much text the element holds; no more is counted than is asked for. */
    private static int length(Element element) {
        var length = 0;
        for (var node : element.childNodes()) {
            length += node instanceof TextNode words
                    ? words.getWholeText().strip().length()
                    : node instanceof Element inner ? length(inner) : 0;
            if (length > MARK) {
                break;
            }
        }
        return length;
    }

    private void end(Element holder, boolean aside) {
        if (!text.isEmpty()) {
            var clean = CleanText.of(text.toString());
            if (!clean.isEmpty()) {
                lines.add(new Line(holder, clean, aside, linked));
            }
            text.setLength(0);
            linked = false;
        }
    }
}

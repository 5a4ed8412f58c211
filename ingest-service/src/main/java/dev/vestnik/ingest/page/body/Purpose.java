package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element is for if it is not for the article: by its name, its tag, its first heading, the little it holds.
 *
 * @param sentences how much of them the page has
 * @param believesNames whether class names and headings count; if not, only comments, headings above lists of teasers
 *     and elements that can be nothing else are clutter
 */
record Purpose(Texture texture, int sentences, boolean believesNames) {

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "header", "aside", "form", "button", "dialog");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "toolbar");

    private static final Set<String> LINES = Set.of(
            "b", "strong", "span", "p", "div", "td", "dt", "font", "em", "i", "h1", "h2", "h3", "h4", "h5", "h6");

    /** A part with more of the page's sentences than this is no clutter, whatever its class names say. */
    private static final double TOO_MUCH = 0.5;

    /** A part with this much text, hardly linked, is no box beside the article: it may be the article. */
    private static final int AN_ARTICLES_TEXT = 800;

    private static final double HARDLY_LINKED = 0.25;

    /** What is left without comments is at least this much, or they are none. */
    private static final int AN_ARTICLE = 150;

    /** A picture with more text than this is more than a picture. */
    private static final int CAPTION = 250;

    /** A heading of clutter is short, and made of little. */
    private static final int HEADING = 60;

    private static final int ELEMENTS_OF_A_HEADING = 20;

    /** What the element rules over, if it is a heading of clutter: a heading element, or a line that says nothing else. */
    @Nullable BlockKind heading(Element element) {
        var measure = texture.of(element);
        return (believesNames || isAboveTeasers(element))
                        && LINES.contains(element.normalName())
                        && measure.characters() > 0
                        && measure.characters() <= HEADING
                        && measure.links() == 0
                        && measure.elements() <= ELEMENTS_OF_A_HEADING
                ? Words.inHeading(element.text())
                : null;
    }

    private boolean isAboveTeasers(Element element) {
        var next = element.nextElementSibling();
        return next != null && Sections.isListOfTeasers(next, texture);
    }

    /** Null if the element may be the article's. */
    @Nullable BlockKind of(Element element) {
        var measure = texture.of(element);
        if (measure.hasHeadline() || measure.isMarked() || measure.characters() == 0) {
            return null;
        }
        var named = Names.kind(element, measure);
        if (!believesNames) {
            return named == BlockKind.COMMENTS && !isTooMuch(named, measure) ? named : furniture(element, measure);
        }
        if (isCaption(element, named)) {
            return BlockKind.CAPTION;
        }
        var told = named == null || named == BlockKind.WIDGET ? ruled(element, named) : named;
        if (told == null && measure.isTeasers()) {
            told = BlockKind.RELATED;
        }
        if (told != null && !isTooMuch(told, measure)) {
            return told;
        }
        return furniture(element, measure);
    }

    private @Nullable BlockKind furniture(Element element, Texture.Measure measure) {
        var isFurniture = FURNITURE.contains(element.normalName()) || ROLES.contains(element.attr("role"));
        return isFurniture && measure.sentences() <= TOO_MUCH * sentences ? BlockKind.WIDGET : null;
    }

    private boolean isTooMuch(BlockKind kind, Texture.Measure measure) {
        if (kind == BlockKind.COMMENTS) {
            return sentences - measure.sentences() < AN_ARTICLE && measure.sentences() > TOO_MUCH * sentences;
        }
        var isList = kind == BlockKind.RELATED || kind == BlockKind.MOST_READ;
        return measure.sentences() > TOO_MUCH * sentences
                || (isList && measure.links() == 0)
                || (measure.sentences() > AN_ARTICLES_TEXT && measure.linked() < HARDLY_LINKED);
    }

    /** What the first line of the element says that all of it is for, unless there are more headings of its kind. */
    private @Nullable BlockKind ruled(Element element, @Nullable BlockKind otherwise) {
        var first = firstWithText(element);
        for (var line = first; line != null && isAll(line, first); line = firstWithText(line)) {
            var told = heading(line);
            if (told != null) {
                return Markup.isHeading(line) && headings(element, line.normalName()) > 1 ? otherwise : told;
            }
        }
        return otherwise;
    }

    private boolean isAll(Element line, @Nullable Element of) {
        return of != null && texture.of(line).characters() == texture.of(of).characters();
    }

    private @Nullable Element firstWithText(Element element) {
        for (var child : element.children()) {
            if (texture.of(child).characters() > 0) {
                return child;
            }
        }
        return null;
    }

    private static long headings(Element element, String tag) {
        return element.select(tag).stream()
                .filter(heading -> heading.closest("a") == null && heading.selectFirst("a") == null)
                .count();
    }

    private boolean isCaption(Element element, @Nullable BlockKind named) {
        var measure = texture.of(element);
        var tag = element.normalName();
        if (tag.equals("figcaption") || (named == BlockKind.CAPTION && measure.paragraphs() < 3)) {
            return true;
        }
        var isPicture = tag.equals("figure") || tag.equals("table") || tag.equals("div") || tag.equals("span");
        return isPicture
                && measure.pictures() > 0
                && measure.characters() <= CAPTION
                && measure.links() == 0
                && (measure.paragraphs() == 0 || tag.equals("figure"));
    }
}

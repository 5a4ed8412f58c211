package dev.vestnik.ingest.page.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What each element of a page holds, measured in one walk: text, links, sentences, pictures. */
final class Texture {

    /** Shorter texts are as likely labels as sentences. */
    static final int SENTENCE = 40;

    /** Blocks nested deeper than this are machine-made; they are read as lines of the block that is this deep. */
    static final int DEEPEST = 250;

    /** A teaser's text is no longer. */
    static final int TEASER = 250;

    private static final Measure NOTHING = new Measure();

    private final Map<Element, Measure> measures = new HashMap<>();

    private Texture() {}

    static Texture measure(Element body) {
        var texture = new Texture();
        body.traverse(texture.new Walk());
        return texture;
    }

    /** Of an element that stood in the page when it was measured. */
    Measure of(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    /** Whether the node stands in a line of text, and so does everything in it. */
    boolean isInline(Node node) {
        return !(node instanceof Element element) || of(element).isInline;
    }

    /** Sums over an element and everything in it; text counts without blanks. */
    static final class Measure {
        private int characters;
        private int linkedCharacters;
        private int sentences;
        private int links;
        private int pictures;
        private int paragraphs;
        private int headings;
        private int linkedHeadings;
        private boolean hasHeadline;
        private boolean isMarked;
        private boolean isInline;
        private boolean hasBlocks;
        private int ownText;
        private int elements = 1;

        int characters() {
            return characters;
        }

        /** The element itself and those in it. */
        int elements() {
            return elements;
        }

        /** Characters of unlinked texts long enough to be sentences. */
        int sentences() {
            return sentences;
        }

        /** Links with a text. */
        int links() {
            return links;
        }

        int pictures() {
            return pictures;
        }

        /** Paragraph elements with a text. */
        int paragraphs() {
            return paragraphs;
        }

        /** Whether it is a list of teasers: every heading in it is a link, and little text stands by each. */
        boolean isTeasers() {
            return linkedHeadings >= 2 && linkedHeadings == headings && sentences <= TEASER * linkedHeadings;
        }

        /** Whether a first-level heading stands in it. */
        boolean hasHeadline() {
            return hasHeadline;
        }

        /** Whether something in it is marked as the article's body. */
        boolean isMarked() {
            return isMarked;
        }

        /** Share of the text that is linked, 0 to 1. */
        double linked() {
            return characters == 0 ? 0 : (double) linkedCharacters / characters;
        }

        private void add(Measure inner) {
            elements += inner.elements;
            characters += inner.characters;
            linkedCharacters += inner.linkedCharacters;
            sentences += inner.sentences;
            links += inner.links;
            pictures += inner.pictures;
            paragraphs += inner.paragraphs;
            headings += inner.headings;
            linkedHeadings += inner.linkedHeadings;
            hasHeadline |= inner.hasHeadline;
            isMarked |= inner.isMarked;
            hasBlocks |= inner.hasBlocks;
        }
    }

    /** Keeps the elements that are open; the text of a line belongs to the innermost open block. */
    private final class Walk implements NodeVisitor {

        private final Deque<Measure> open = new ArrayDeque<>();
        private final Deque<Measure> openBlocks = new ArrayDeque<>();
        private int openLinks;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(visible(text.getWholeText()));
            } else if (node instanceof Element element) {
                var measure = new Measure();
                measures.put(element, measure);
                open.push(measure);
                if (element.isBlock() || openBlocks.isEmpty()) {
                    openBlocks.push(measure);
                }
                openLinks += isLink(element) ? 1 : 0;
            }
        }

        private void add(int length) {
            var current = open.peek();
            var block = openBlocks.peek();
            if (length > 0 && current != null && block != null) {
                current.characters += length;
                if (openLinks > 0) {
                    current.linkedCharacters += length;
                } else {
                    block.ownText += length;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            var measure = open.pop();
            if (measure == openBlocks.peek()) { // the same object: is this the innermost open block?
                openBlocks.pop();
                measure.sentences += measure.ownText >= SENTENCE ? measure.ownText : 0;
            }
            close(element, measure);
            var outer = open.peek();
            if (outer != null) {
                outer.add(measure);
            }
        }

        private void close(Element element, Measure measure) {
            var name = element.normalName();
            var standsInLine = Markup.standsInLine(name);
            measure.pictures += name.equals("img") || name.equals("picture") ? 1 : 0;
            measure.isInline = standsInLine || (!element.isBlock() && !measure.hasBlocks);
            measure.hasBlocks |= !measure.isInline;
            measure.hasHeadline |= name.equals("h1") && measure.characters > 0;
            measure.isMarked |= Markup.isMarkedBody(element);
            measure.paragraphs += name.equals("p") && measure.characters > 0 ? 1 : 0;
            if (Markup.isHeading(element) && measure.characters > 0) {
                measure.headings++;
                measure.linkedHeadings += isLinkedHeading(element, measure) ? 1 : 0;
            }
            if (isLink(element)) {
                openLinks--;
                measure.links += measure.characters > 0 ? 1 : 0;
            }
        }

        private boolean isLinkedHeading(Element heading, Measure measure) {
            var link = measure.links > 0 ? heading.selectFirst("a[href]") : null;
            return openLinks > 0
                    || (link != null
                            && measure.linked() > 0.8
                            && !link.attr("href").startsWith("#"));
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        private static int visible(String text) {
            var count = 0;
            for (var i = 0; i < text.length(); i++) {
                count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
            }
            return count;
        }
    }
}

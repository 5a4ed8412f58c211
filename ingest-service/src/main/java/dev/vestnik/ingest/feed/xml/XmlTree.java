package dev.vestnik.ingest.feed.xml;

import dev.vestnik.ingest.feed.xml.XmlReading.Read;
import dev.vestnik.ingest.feed.xml.XmlReading.Refused;
import dev.vestnik.ingest.feed.xml.XmlTag.Close;
import dev.vestnik.ingest.feed.xml.XmlTag.End;
import dev.vestnik.ingest.feed.xml.XmlTag.Open;
import dev.vestnik.ingest.feed.xml.XmlTag.Text;
import dev.vestnik.ingest.feed.xml.XmlVisitor.Next;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes elements of a document's tags, whether they are closed in order or not, and hands each to the visitor. For one document. */
public final class XmlTree {

    /** Feeds need about ten, with markup of pages inside about fifty. */
    private static final int DEEPEST = 256;

    /** How much is held at once; at about 100 bytes each this is the bound on memory beside the text itself. */
    private static final int MOST_HELD = 300_000;

    /** What HTML never closes, apart from names that feeds use for something else. */
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr");

    /** What does not stand inside itself: the next one closes the last one. */
    private static final Set<String> FLAT = Set.of("p", "li", "dt", "dd", "td", "tr", "item", "entry", "sitemap");

    private record Frame(XmlElement element, Namespaces namespaces, int heldBefore) {}

    private final XmlLexer lexer;
    private final XmlVisitor visitor;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int held;
    private boolean over;
    private boolean stopped;

    private XmlTree(String text, XmlVisitor visitor) {
        this.lexer = new XmlLexer(text);
        this.visitor = visitor;
    }

    public static XmlReading read(String text, XmlVisitor visitor) {
        return new XmlTree(text, visitor).read();
    }

    private XmlReading read() {
        while (!over) {
            switch (lexer.next()) {
                case Open tag -> open(tag);
                case Close(var name) -> close(name);
                case Text(var text) -> add(text);
                case End() -> over = true;
            }
            if (open.size() > DEEPEST) {
                return new Refused("Elements stand inside each other deeper than " + DEEPEST + ".");
            }
            over |= held > MOST_HELD;
        }
        while (!open.isEmpty()) {
            end();
        }
        var warnings =
                held > MOST_HELD ? List.of("The document was read only in part: it is too large.") : List.<String>of();
        return new Read(root, warnings);
    }

    private void open(Open tag) {
        if (!open.isEmpty() && standsFlat(tag.name())) {
            closeLast(tag.name());
        }
        var isRoot = root == null;
        var around = open.peek();
        var namespaces = (around == null ? Namespaces.NONE : around.namespaces()).with(tag, isRoot);
        var parent = around != null ? around.element() : root; // what follows the root's end still belongs to it
        var element = new XmlElement(parent, namespaces.name(tag.name()), tag);
        var before = held;
        held += 1 + tag.attributes().size();
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
        open.push(new Frame(element, namespaces, before));
        if (tag.empty() || EMPTY.contains(element.name())) {
            end();
        }
    }

    private static boolean standsFlat(String name) {
        return FLAT.contains(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
    }

    /** Paragraphs and their like end only where they are the innermost; an item ends whatever was left open inside it. */
    private void closeLast(String name) {
        var isEntry = name.endsWith("item") || name.endsWith("entry") || name.endsWith("sitemap");
        var innermost = open.getFirst().element();
        if (isEntry) {
            close(name);
        } else if (innermost.writtenName().equalsIgnoreCase(name)) {
            end();
        }
    }

    private void close(String name) {
        var depth = depthOf(name);
        for (var i = 0; i <= depth; i++) {
            end();
        }
    }

    /** -1 if no such element is open. */
    private int depthOf(String name) {
        Iterator<Frame> frames = open.iterator();
        for (var depth = 0; frames.hasNext(); depth++) {
            if (frames.next().element().writtenName().equalsIgnoreCase(name)) {
                return depth;
            }
        }
        return -1;
    }

    private void end() {
        var frame = open.pop();
        var next = stopped ? Next.KEEP : visitor.ended(frame.element());
        var parent = frame.element().parent();
        if (next != Next.KEEP && parent != null) {
            parent.forget(frame.element());
            held = frame.heldBefore();
        }
        stopped |= next == Next.STOP;
        over |= stopped;
    }

    /** Between elements of the upper levels blanks mean nothing. */
    private void add(String text) {
        var around = open.peek();
        if (around != null && !(open.size() <= 2 && text.isBlank())) {
            around.element().add(new XmlText(text));
            held++;
        }
    }
}

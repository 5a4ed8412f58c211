package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays a page out as runs in reading order: block elements and blank lines end a run, clutter is a run of its own. */
public final class Flow {

    private final Clutter clutter;
    private final Texture texture;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> anchors = new ArrayList<>();
    private int linked;
    private @Nullable Element openLink;
    private @Nullable Part last;

    private Flow(Clutter clutter, Texture texture) {
        this.clutter = clutter;
        this.texture = texture;
    }

    static List<Run> of(Element body, Clutter clutter, Texture texture) {
        var flow = new Flow(clutter, texture);
        flow.lay(body, 0);
        return List.copyOf(flow.runs);
    }

    private void lay(Element holder, int depth) {
        var breaks = 0;
        for (var child : holder.childNodes()) {
            var part = clutter.partOf(child);
            if (part != null) {
                end(holder);
                put(holder, part);
            } else if (isBreak(child)) {
                breaks++;
                text.append(' ');
                if (breaks == 2) {
                    end(holder);
                }
                continue;
            } else if (depth > Texture.DEEPEST || texture.isInline(child)) {
                append(child);
            } else if (child instanceof Element element && texture.of(element).characters() > 0) {
                end(holder);
                layInside(element, depth + 1);
                end(element);
            }
            breaks = child instanceof TextNode blank && blank.isBlank() ? breaks : 0;
        }
        end(holder);
    }

    /** A link may hold blocks: a whole card with picture, title and teaser. */
    private void layInside(Element element, int depth) {
        var before = openLink;
        openLink = element.normalName().equals("a") && element.hasAttr("href") ? element : openLink;
        lay(element, depth);
        openLink = before;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private void append(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            text.append(element.wholeText());
            if (texture.of(element).links() > 0) {
                element.select("a[href]").forEach(this::keep);
            }
        }
    }

    private void keep(Element anchor) {
        anchors.add(anchor);
        linked += anchor.text().length();
    }

    /** The links of a part that is no run of text. */
    public static List<Link> links(Part part) {
        return part.nodes().stream()
                .filter(Element.class::isInstance)
                .flatMap(node -> ((Element) node).select("a[href]").stream())
                .flatMap(Flow::link)
                .toList();
    }

    static Stream<Link> link(Element anchor) {
        return WebAddress.parse(anchor.absUrl("href")).stream()
                .map(address -> new Link(CleanText.of(anchor.text()), address.toString()));
    }

    private void put(Element holder, Part part) {
        if (!part.equals(last)) {
            runs.add(Run.of(part, holder));
            last = part;
        }
    }

    private void end(Element holder) {
        if (text.isEmpty()) {
            return;
        }
        var clean = CleanText.of(text.toString());
        if (!clean.isEmpty()) {
            runs.add(run(holder, clean));
            last = null;
        }
        text.setLength(0);
        anchors.clear();
        linked = 0;
    }

    private Run run(Element holder, String clean) {
        return openLink == null
                ? new Run(holder, clean, List.copyOf(anchors), Math.min(1, (double) linked / clean.length()), null)
                : new Run(holder, clean, List.of(openLink), 1, null);
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.Link;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays a page out as runs in reading order: block elements and blank lines end a run, clutter is a run of its own. */
public final class Flow {

    private final Clutter clutter;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private @Nullable Part last;

    private Flow(Clutter clutter) {
        this.clutter = clutter;
    }

    public static List<Run> of(Element body, Clutter clutter) {
        var flow = new Flow(clutter);
        flow.lay(body);
        return List.copyOf(flow.runs);
    }

    private void lay(Element holder) {
        var breaks = 0;
        for (var child : holder.childNodes()) {
            var part = clutter.partOf(child);
            if (part.isPresent()) {
                end(holder);
                put(holder, part.get());
            } else if (isBreak(child)) {
                breaks++;
                text.append(breaks > 1 ? "" : " ");
                if (breaks == 2) {
                    end(holder);
                }
                continue;
            } else if (Markup.isInline(child)) {
                append(child);
            } else if (child instanceof Element element) {
                end(holder);
                lay(element);
                end(element);
            }
            breaks = child instanceof TextNode blank && blank.isBlank() ? breaks : 0;
        }
        end(holder);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.tagName().equals("br");
    }

    private void append(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            text.append(element.wholeText());
            links.addAll(links(element));
        }
    }

    /** The links of a part that is no run of text. */
    public static List<Link> links(Part part) {
        return part.nodes().stream()
                .filter(Element.class::isInstance)
                .flatMap(node -> links((Element) node).stream())
                .toList();
    }

    private static List<Link> links(Element element) {
        return element.select("a[href]").stream()
                .flatMap(link -> WebAddress.parse(link.absUrl("href")).stream()
                        .map(address -> new Link(CleanText.of(link.text()), address.toString())))
                .toList();
    }

    private void put(Element holder, Part part) {
        if (!part.equals(last)) {
            runs.add(new Run(holder, "", List.of(), part));
            last = part;
        }
    }

    private void end(Element holder) {
        var clean = CleanText.of(text.toString());
        if (!clean.isEmpty()) {
            runs.add(new Run(holder, clean, List.copyOf(links), null));
            last = null;
        }
        text.setLength(0);
        links.clear();
    }
}

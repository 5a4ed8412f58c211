package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import dev.vestnik.ingest.page.date.VisibleDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a list part (related, most read): a link with a title, and the time and numbers that stand by it. */
public record Entries(Dates dates, VisibleDates visibleDates) {

    List<Item> of(Part part) {
        var titles = new LinkedHashMap<String, Element>();
        part.nodes().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(element -> element.select("a[href]").stream())
                .filter(link -> !link.attr("href").startsWith("#") && link.hasText())
                .forEach(link -> titles.merge(
                        link.absUrl("href"),
                        link,
                        (a, b) -> a.text().length() >= b.text().length() ? a : b));
        return titles.values().stream()
                .map(link -> item(link, surroundings(link, part), part.kind()))
                .toList();
    }

    private Item item(Element link, List<Node> round, BlockKind kind) {
        var elements = round.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(element -> element.getAllElements().stream())
                .filter(element -> !element.equals(link))
                .toList();
        var text = CleanText.of(
                String.join(" ", round.stream().map(Entries::text).toList()).replace(link.text(), " "));
        var counts = Counts.of(elements, kind == BlockKind.MOST_READ ? text : ""); // a teaser's numbers are its story's
        var moment = moment(Stream.concat(Stream.of(link), elements.stream()).toList(), text + " " + link.text());
        return new Item(
                title(link),
                WebAddress.parse(link.absUrl("href")).map(WebAddress::toString).orElse(null),
                moment == null ? null : moment.at(),
                counts.views(),
                counts.comments(),
                counts.reactions());
    }

    private static String title(Element link) {
        var heading = link.selectFirst("h2, h3, h4, h5, h6");
        var title = (heading == null ? link : heading).clone();
        title.select("time").remove();
        return CleanText.of(title.text());
    }

    private @Nullable Moment moment(List<Element> elements, String text) {
        return elements.stream()
                .flatMap(element -> element.select("time[datetime]").stream())
                .map(time -> dates.machine(time.attr("datetime")))
                .filter(moment -> moment != null)
                .findFirst()
                .orElseGet(() -> visibleDates.first(text));
    }

    private static String text(Node node) {
        return node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : "";
    }

    /** The largest element round the link that holds no other entry; in a flat list, all up to the next link. */
    private static List<Node> surroundings(Element link, Part part) {
        Element own = link;
        var outer = own.parent();
        while (!part.nodes().contains(own) && outer != null && !hasOtherLink(outer, link)) {
            own = outer;
            outer = own.parent();
        }
        var round = new ArrayList<Node>(List.of(own));
        for (var next = own.nextSibling(); next != null && !holdsLink(next); next = next.nextSibling()) {
            round.add(next);
        }
        for (var before = own.previousSibling(); before != null && isLabel(before); before = before.previousSibling()) {
            round.addFirst(before);
        }
        return round;
    }

    /** Stops at the first one: a long list is not walked once for each of its entries. */
    private static boolean hasOtherLink(Element element, Element link) {
        var address = link.attr("href");
        NodeFilter search = (node, depth) -> node instanceof Element other
                        && other.normalName().equals("a")
                        && other.hasAttr("href")
                        && !other.attr("href").equals(address)
                        && other.hasText()
                ? FilterResult.STOP
                : FilterResult.CONTINUE;
        return NodeTraversor.filter(search, element) == FilterResult.STOP;
    }

    private static boolean holdsLink(Node node) {
        return node instanceof Element element && (element.is("a[href]") || element.selectFirst("a[href]") != null);
    }

    private static boolean isLabel(Node node) {
        return node instanceof Element element
                ? element.tagName().equals("time")
                : node instanceof TextNode blank && blank.isBlank();
    }
}

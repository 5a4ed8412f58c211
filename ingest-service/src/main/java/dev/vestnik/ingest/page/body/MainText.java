package dev.vestnik.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article: the smallest that holds nearly all unlinked sentences of the page which are no
 * clutter. Where the page itself marks the text of the article, it is believed.
 *
 * @param marked whether the page said so
 */
public record MainText(Element element, boolean marked) {

    /** An element that holds this share of its parent's sentences is where they come from. */
    private static final double NEARLY_ALL = 0.85;

    /** What the page marks as the article holds at least this share of its sentences. */
    private static final double BELIEVABLE = 0.3;

    public static Optional<MainText> find(Document page, List<Run> runs) {
        var weights = new HashMap<Element, Double>();
        for (var run : runs) {
            for (Element holder = run.holder(); holder != null; holder = holder.parent()) {
                weights.merge(holder, run.weight(), Double::sum);
            }
        }
        var all = weights.getOrDefault(page.body(), 0.0);
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(marked(page, "[itemprop~=articleBody]", weights, all)
                .map(element -> new MainText(element, true))
                .or(() -> marked(page, "article", weights, all)
                        .map(element -> new MainText(densest(element, weights), true)))
                .orElseGet(() -> new MainText(densest(page.body(), weights), false)));
    }

    /** The one element of this kind that holds most, if that is believable. */
    private static Optional<Element> marked(Document page, String query, Map<Element, Double> weights, double all) {
        return page.select(query).stream()
                .max((a, b) -> Double.compare(weights.getOrDefault(a, 0.0), weights.getOrDefault(b, 0.0)))
                .filter(element -> weights.getOrDefault(element, 0.0) >= BELIEVABLE * all);
    }

    private static Element densest(Element from, Map<Element, Double> weights) {
        var current = from;
        while (true) {
            var enough = NEARLY_ALL * weights.getOrDefault(current, 0.0);
            var next = current.children().stream()
                    .filter(child -> child.isBlock() && weights.getOrDefault(child, 0.0) >= enough)
                    .findFirst();
            if (next.isEmpty() || next.get().tagName().equals("p")) {
                return current;
            }
            current = next.get();
        }
    }
}

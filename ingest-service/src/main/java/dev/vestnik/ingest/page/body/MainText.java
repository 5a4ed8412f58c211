package dev.vestnik.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds the article.
 *
 * @param marked whether the page said so
 * @param strays paragraphs of the article that stand outside the element
 * @param strangers texts inside the element that are not the article's
 */
public record MainText(Element element, boolean marked, Set<Run> strays, Set<Run> strangers) {

    private MainText(Element element, boolean marked) {
        this(element, marked, Set.of(), Set.of());
    }

    /** What the page marks as the article holds at least this share of its sentences. */
    private static final double BELIEVABLE = 0.3;

    /** The witness may know sentences that stand in several places. */
    private static final double NEARLY_ALL = 0.95;

    /** A witness who knows this share of the sentences round about knows the whole article. */
    private static final double MOST = 0.6;

    /** A witness whose own words are hardly to be seen speaks of another text. */
    private static final double SEEN = 0.4;

    static Optional<MainText> find(Element body, List<Run> runs, Witness witness) {
        var sums = Sums.of(runs);
        if (sums.sentences(body) == 0) {
            return Optional.empty();
        }
        return marked(body, sums)
                .or(() -> witnessed(body, runs, sums, witness))
                .or(() -> Optional.of(scored(body, runs, sums)))
                .map(found -> new MainText(
                        found.element,
                        found.marked,
                        Strays.of(found.element, runs, witness),
                        Strangers.of(found.element, runs, witness)));
    }

    /** Whether the run stands in the article. */
    boolean holds(Run run) {
        return (run.isIn(element) && !strangers.contains(run)) || strays.contains(run);
    }

    private static Optional<MainText> marked(Element body, Sums sums) {
        return body.select("[itemprop*=articleBody]").stream()
                .max((a, b) -> Double.compare(sums.sentences(a), sums.sentences(b)))
                .filter(element -> sums.sentences(element) >= BELIEVABLE * sums.sentences(body))
                .map(element -> new MainText(element, true));
    }

    /** The smallest element that holds nearly all the witness knows. */
    private static Optional<MainText> witnessed(Element body, List<Run> runs, Sums sums, Witness witness) {
        if (witness.isSilent()) {
            return Optional.empty();
        }
        var known = new HashMap<Element, Double>();
        for (var run : runs) {
            if (run.part() == null && run.weight() > 0 && witness.knows(run.text())) {
                for (Element outer = run.holder(); outer != null; outer = outer.parent()) {
                    known.merge(outer, run.weight(), Double::sum);
                }
            }
        }
        var all = known.getOrDefault(body, 0.0);
        if (all < SEEN * witness.letters().length()) {
            return Optional.empty();
        }
        var element = smallest(body, known, NEARLY_ALL * all);
        var grown = Growth.of(element, sums);
        return Optional.of(new MainText(all >= MOST * sums.sentences(grown) ? element : grown, true));
    }

    private static Element smallest(Element body, Map<Element, Double> weights, double enough) {
        var current = body;
        while (true) {
            var next = heaviest(current, weights);
            if (next == null
                    || weights.getOrDefault(next, 0.0) < enough
                    || next.normalName().equals("p")) {
                return current;
            }
            current = next;
        }
    }

    private static @Nullable Element heaviest(Element parent, Map<Element, Double> weights) {
        return parent.children().stream()
                .max((a, b) -> Double.compare(weights.getOrDefault(a, 0.0), weights.getOrDefault(b, 0.0)))
                .orElse(null);
    }

    private static MainText scored(Element body, List<Run> runs, Sums sums) {
        var seed = Candidates.best(runs, body).orElse(body);
        return new MainText(Growth.of(seed, sums), seed.closest("article") != null);
    }
}

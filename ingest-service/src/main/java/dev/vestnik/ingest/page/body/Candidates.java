package dev.vestnik.ingest.page.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which element the article's paragraphs stand in, scored as Readability does: a paragraph speaks for its parent, half for
 * its grandparent, and ever less further out.
 */
final class Candidates {

    private static final int LEVELS = 5;

    /** Beyond this length a paragraph says no more. */
    private static final int LONG = 300;

    /** For an element speak its name and that the headline stands in the same article. */
    private static final double SPEAKS_FOR = 1.5;

    private Candidates() {}

    static Optional<Element> best(List<Run> runs, Element body) {
        // In the order of the page, for of equals the first is taken, and elements hash differently in every process.
        var scores = new LinkedHashMap<Element, Double>();
        var perHolder = new HashMap<Element, Integer>();
        runs.forEach(run -> perHolder.merge(run.holder(), 1, Integer::sum));
        for (var run : runs) {
            if (run.weight() > 0) {
                spread(run, perHolder.getOrDefault(run.holder(), 1) > 1, scores);
            }
        }
        scores.replaceAll((element, score) -> Names.isText(element) ? score * SPEAKS_FOR : score);
        var article = articleOfHeadline(body);
        if (article != null) {
            scores.replaceAll(
                    (element, score) -> article.equals(element.closest("article")) ? score * SPEAKS_FOR : score);
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The article element that the page's first headline stands in. */
    private static @Nullable Element articleOfHeadline(Element body) {
        var headline = body.selectFirst("h1");
        return headline == null ? null : headline.closest("article");
    }

    private static void spread(Run run, boolean holdsMore, Map<Element, Double> scores) {
        var points = points(run);
        Element outer = holdsMore ? run.holder() : run.holder().parent();
        for (var level = 0; level < LEVELS && outer != null; level++) {
            var share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            scores.merge(outer, points * share, Double::sum);
            outer = outer.parent();
        }
    }

    private static double points(Run run) {
        var commas = run.text()
                .chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
        return (1 + Math.min(commas, 10) + Math.min(run.text().length(), LONG) / 100.0) * (1 - run.linked());
    }
}

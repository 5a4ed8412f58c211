package dev.vestnik.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the runs in each element come to, clutter left out. */
record Sums(Map<Element, Sum> sums) {

    private static final Sum NOTHING = new Sum();

    /** Characters of an element's runs. */
    static final class Sum {
        private double sentences;
        private double scraps;
        private double linked;
        private double all;
    }

    static Sums of(List<Run> runs) {
        var sums = new HashMap<Element, Sum>();
        for (var run : runs) {
            if (run.part() != null) {
                continue;
            }
            for (Element outer = run.holder(); outer != null; outer = outer.parent()) {
                var sum = sums.computeIfAbsent(outer, element -> new Sum());
                var length = run.text().length();
                sum.all += length;
                sum.sentences += run.weight();
                sum.linked += length * run.linked();
                sum.scraps += run.weight() == 0 && !run.isHeading() ? length : 0;
            }
        }
        return new Sums(sums);
    }

    /** Unlinked texts long enough to be sentences. */
    double sentences(Element element) {
        return of(element).sentences;
    }

    /** What speaks against an article: links and texts too short to be sentences. */
    double noise(Element element) {
        return 2 * of(element).linked + 0.5 * of(element).scraps;
    }

    double linkedShare(Element element) {
        var sum = of(element);
        return sum.all == 0 ? 0 : sum.linked / sum.all;
    }

    private Sum of(Element element) {
        return sums.getOrDefault(element, NOTHING);
    }
}

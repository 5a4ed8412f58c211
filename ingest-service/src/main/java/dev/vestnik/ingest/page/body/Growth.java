package dev.vestnik.ingest.page.body;

import org.jsoup.nodes.Element;

/** How far out from the element with most paragraphs the article reaches: as long as more sentences than noise join it, and no further than round its headline. */
final class Growth {

    private Growth() {}

    static Element of(Element seed, Sums sums) {
        var best = seed;
        var gain = 0.0;
        for (var outer = seed.parent(); outer != null && !outer.normalName().equals("html"); outer = outer.parent()) {
            var joined = sums.sentences(outer) - sums.sentences(seed) - (sums.noise(outer) - sums.noise(seed));
            if (joined > gain) {
                best = outer;
                gain = joined;
            }
            if (outer.normalName().equals("article") || Markup.isMarkedBody(outer) || outer.selectFirst("h1") != null) {
                break;
            }
        }
        return best;
    }
}

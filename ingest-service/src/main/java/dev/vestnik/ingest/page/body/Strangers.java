package dev.vestnik.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Texts inside the article's element that are not the article's: what a witness does not know who knows nearly everything
 * else there. Headings and tables stay, for witnesses often leave them out, and so does an opening that stands above.
 */
final class Strangers {

    /** So much of the witness's words stands in the element, or another text is meant. */
    private static final double ALL = 0.9;

    /** So much of the element's sentences is known, or the witness tells only a part. */
    private static final double MOST = 0.85;

    /** If more of the texts are unknown, the witness leaves out a kind of text: lists, for example. */
    private static final double FEW = 0.25;

    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "pre");

    private Strangers() {}

    static Set<Run> of(Element main, List<Run> runs, Witness witness) {
        if (witness.isSilent()) {
            return Set.of();
        }
        var inside = runs.stream()
                .filter(run -> run.part() == null && run.isIn(main))
                .toList();
        var known = 0.0;
        var openings = new ArrayList<Run>();
        var strangers = new ArrayList<Run>();
        for (var run : inside) {
            if (witness.knowsPartOf(run.text())) {
                known += run.weight();
            } else if (known == 0 && Edges.isSentence(run)) {
                openings.add(run);
            } else if (!isHeading(run) && !CELLS.contains(run.holder().normalName())) {
                strangers.add(run);
            }
        }
        if (openings.size() > Strays.OPENINGS) {
            strangers.addAll(openings);
        }
        var knowsAll = known >= ALL * witness.text().length()
                && known >= MOST * inside.stream().mapToDouble(Run::weight).sum();
        return knowsAll && strangers.size() <= FEW * inside.size() ? Set.copyOf(strangers) : Set.of();
    }

    /** A short line with bold print is a heading, too. */
    private static boolean isHeading(Run run) {
        return run.isHeading() || (run.weight() == 0 && run.holder().selectFirst("b, strong") != null);
    }
}

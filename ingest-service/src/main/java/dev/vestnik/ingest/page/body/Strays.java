package dev.vestnik.ingest.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of the article outside the element that holds most of them: its opening under the headline, what the witness
 * knows, and what is made just as the paragraphs inside.
 */
final class Strays {

    /** Shorter texts are teasers and boxes as often as paragraphs. */
    private static final int A_PARAGRAPH = 60;

    private static final double LINKED = 0.25;

    /** An article opens with one paragraph or two; more are something else, captions for example. */
    static final int OPENINGS = 2;

    private Strays() {}

    static Set<Run> of(Element main, List<Run> runs, Witness witness) {
        var shapes = new HashSet<String>();
        for (var run : runs) {
            if (isParagraph(run) && run.isIn(main)) {
                shapes.add(shape(run));
            }
        }
        var strays = new HashSet<Run>();
        var openings = new HashSet<Run>();
        var article = main.closest("article");
        var belowHeadline = false;
        var inText = false;
        for (var run : runs) {
            var isIn = run.isIn(main);
            belowHeadline |= run.isTitle();
            inText |= isIn && run.weight() > 0;
            if (isIn || !isParagraph(run)) {
                continue;
            }
            if (witness.knows(run.text()) || (shapes.contains(shape(run)) && isNear(run, main, article))) {
                strays.add(run);
            } else if (belowHeadline && !inText && Edges.isSentence(run)) {
                openings.add(run);
            }
        }
        strays.addAll(openings.size() <= OPENINGS ? openings : Set.of());
        return strays;
    }

    /** In the same article, or in the same box of the page. */
    private static boolean isNear(Run run, Element main, @Nullable Element article) {
        var parent = main.parent();
        var around = article != null ? article : parent != null && parent.parent() != null ? parent.parent() : main;
        return run.isIn(around);
    }

    private static boolean isParagraph(Run run) {
        return run.weight() >= A_PARAGRAPH && run.linked() < LINKED;
    }

    /** Tags and class names of a paragraph and what it stands in; nameless elements are all alike and show nothing. */
    private static String shape(Run run) {
        var parent = run.holder().parent();
        var names = run.holder().className() + "|" + (parent == null ? "" : parent.className());
        return names.length() > 1 ? run.holder().normalName() + " " + names : run.toString();
    }
}

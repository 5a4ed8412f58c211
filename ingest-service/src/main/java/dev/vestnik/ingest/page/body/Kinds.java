package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of each run what it is: what lies in the main text is the article's unless it shows otherwise, everything else never is. */
final class Kinds {

    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:lead|lede|announce|intro|standfirst)(?=$|[\\s_-])");

    private static final Pattern ANNOUNCES = Pattern.compile("[:|>»–—]\\s*$");

    /** A shorter line before the first paragraph may be the article's label: its trail, time or author. */
    private static final int LABEL = 160;

    /** A linked title on its own line has at least this length; shorter ones are buttons and menus. */
    private static final int TITLE = 25;

    private final @Nullable MainText main;
    private final Facts facts;
    private final VisibleDates dates;
    private boolean inText;

    Kinds(@Nullable MainText main, Facts facts, VisibleDates dates) {
        this.main = main;
        this.facts = facts;
        this.dates = dates;
    }

    /** One kind for each run, in order. */
    List<BlockKind> of(List<Run> runs) {
        var kinds = new ArrayList<BlockKind>();
        for (var run : runs) {
            var kind = run.part() == null ? kind(run) : run.part().kind();
            inText |= kind == BlockKind.BODY && run.weight() > 0;
            kinds.add(kind);
        }
        Edges.trim(runs, kinds);
        return kinds;
    }

    private BlockKind kind(Run run) {
        var told = Words.inParagraph(run.text());
        if (told != null) {
            return told;
        }
        if (isTitleOfAnother(run)) {
            return BlockKind.RELATED;
        }
        if (main == null || !main.holds(run) || isLabel(run) || run.linked() > 0.9) {
            return BlockKind.WIDGET;
        }
        return isLead(run) || (!inText && !run.isIn(main.element())) ? BlockKind.LEAD : BlockKind.BODY;
    }

    /** A line that is a link, perhaps after a word and a colon, and no sentence. */
    private static boolean isTitleOfAnother(Run run) {
        if (run.anchors().size() != 1 || run.text().length() < TITLE) {
            return false;
        }
        var title = CleanText.of(run.anchors().getFirst().text());
        var before =
                run.text().endsWith(title) ? run.text().substring(0, run.text().length() - title.length()) : "";
        return run.linked() > 0.8
                || (run.linked() > 0.4 && ANNOUNCES.matcher(before).find());
    }

    private boolean isLabel(Run run) {
        return !inText
                && run.text().length() < LABEL
                && (dates.first(run.text()) != null || facts.byline().contains(run.text()));
    }

    private boolean isLead(Run run) {
        var outermost = main == null ? null : main.element();
        for (var holder = run.holder(); holder != null && !holder.equals(outermost); holder = holder.parent()) {
            if (LEAD.matcher(Markup.name(holder)).find()) {
                return true;
            }
        }
        return false;
    }
}

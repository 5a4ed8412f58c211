package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes blocks of runs: what lies in the main text is the article's unless it shows otherwise, everything else never is. */
public final class Blocks {

    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:lead|lede|announce|intro|standfirst)(?=$|[\\s_-])");

    /** A shorter line before the first paragraph may be the article's label: its trail, time or author. */
    private static final int LABEL = 160;

    /** A linked title on its own line has at least this length; shorter ones are buttons and menus. */
    private static final int TITLE = 25;

    private final @Nullable Element main;
    private final Facts facts;
    private final Entries entries;
    private final VisibleDates dates;
    private final List<Block> blocks = new ArrayList<>();
    private boolean belowHeadline;
    private boolean inText;

    public Blocks(@Nullable Element main, Facts facts, Entries entries, VisibleDates dates) {
        this.main = main;
        this.facts = facts;
        this.entries = entries;
        this.dates = dates;
    }

    public List<Block> of(List<Run> runs) {
        for (var run : runs) {
            belowHeadline |= run.text().equals(facts.headline());
            if (run.part() != null) {
                add(run.part());
            } else if (!isField(run)) {
                add(run);
            }
        }
        return List.copyOf(blocks);
    }

    /** What the article already says in a field of its own. */
    private boolean isField(Run run) {
        return run.text().equals(facts.headline())
                || run.text().equals(facts.subheadline())
                || run.holder().tagName().equals("h1");
    }

    private void add(Part part) {
        var text = CleanText.of(part.nodes().stream().map(Blocks::text).collect(Collectors.joining(" ")));
        if (text.isEmpty()) {
            return;
        }
        var isList = part.kind() == BlockKind.RELATED || part.kind() == BlockKind.MOST_READ;
        List<Item> items = isList ? entries.of(part) : List.of();
        blocks.add(isList ? Block.list(part.kind(), text, items) : Block.of(part.kind(), text, List.of()));
    }

    private static String text(Node node) {
        return node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : "";
    }

    private void add(Run run) {
        var kind = kind(run);
        inText |= kind == BlockKind.BODY && run.weight() > 0;
        blocks.add(
                kind == BlockKind.RELATED
                        ? Block.list(
                                kind,
                                run.text(),
                                run.links().stream().map(Blocks::item).toList())
                        : Block.of(kind, run.text(), run.links()));
    }

    private static Item item(dev.vestnik.ingest.article.Link link) {
        return new Item(link.text(), link.uri(), null, null, null, null);
    }

    private BlockKind kind(Run run) {
        var told = Words.inParagraph(run.text());
        if (told != null) {
            return told;
        }
        var isLinkedTitle =
                run.links().size() == 1 && run.linked() > 0.8 && run.text().length() >= TITLE;
        if (isLinkedTitle) {
            return BlockKind.RELATED;
        }
        if (main == null || !run.isIn(main) || isLabel(run) || run.linked() > 0.9) {
            return BlockKind.WIDGET;
        }
        return isLead(run) ? BlockKind.LEAD : BlockKind.BODY;
    }

    private boolean isLabel(Run run) {
        return !inText
                && run.text().length() < LABEL
                && (dates.first(run.text()) != null
                        || facts.byline().contains(run.text())
                        || (!belowHeadline && run.weight() == 0));
    }

    private boolean isLead(Run run) {
        for (var holder = run.holder(); holder != null && !holder.equals(main); holder = holder.parent()) {
            if (LEAD.matcher(Markup.name(holder)).find()) {
                return true;
            }
        }
        return false;
    }
}

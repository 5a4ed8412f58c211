package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes blocks of runs, each with its links or entries; what the article has a field for is no block. */
public final class Blocks {

    /** No article says as much as this twice. */
    private static final int TELLING = 80;

    /** A line with the whole article once more is at least this long. */
    private static final int A_COPY = 1_000;

    private final @Nullable MainText main;
    private final Facts facts;
    private final Entries entries;
    private final VisibleDates dates;
    private final List<Block> blocks = new ArrayList<>();

    public Blocks(@Nullable MainText main, Facts facts, Entries entries, VisibleDates dates) {
        this.main = main;
        this.facts = facts;
        this.entries = entries;
        this.dates = dates;
    }

    public List<Block> of(List<Run> all) {
        var said = new HashSet<String>();
        var runs = all.stream().filter(run -> !isSaid(run, said)).toList();
        var kinds = new Kinds(main, facts, dates).of(runs);
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (run.part() != null) {
                add(run.part());
            } else if (!isField(run)) {
                add(run, kinds.get(i));
            }
        }
        return List.copyOf(blocks);
    }

    /** What stands twice in an article, once for the screen and once for the printer, is one paragraph. */
    private boolean isSaid(Run run, Set<String> said) {
        return run.part() == null
                && run.text().length() >= TELLING
                && main != null
                && main.holds(run)
                && (!said.add(run.text()) || repeats(run.text(), said));
    }

    /** A copy of the whole article, on one line. */
    private static boolean repeats(String text, Set<String> said) {
        return text.length() >= A_COPY
                && said.stream()
                                .filter(other -> other.length() < text.length() && text.contains(other))
                                .mapToInt(String::length)
                                .sum()
                        > text.length() / 2;
    }

    /** What the article already says in a field of its own. */
    private boolean isField(Run run) {
        return run.isTitle()
                || run.text().equals(facts.headline())
                || (run.text().equals(facts.subheadline()) && !isParagraph(run));
    }

    /** A page's first paragraph may be what stands below its headline. */
    private boolean isParagraph(Run run) {
        return main != null && main.holds(run) && Edges.isSentence(run);
    }

    private void add(Part part) {
        var text = part.text();
        if (text.isEmpty()) {
            return;
        }
        var isList = part.kind() == BlockKind.RELATED || part.kind() == BlockKind.MOST_READ;
        List<Item> items = isList ? entries.of(part) : List.of();
        blocks.add(isList ? Block.list(part.kind(), text, items) : Block.of(part.kind(), text, List.of()));
    }

    private void add(Run run, BlockKind kind) {
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
}

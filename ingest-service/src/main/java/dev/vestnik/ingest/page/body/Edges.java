package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes labels, buttons and headings of nothing from the beginning and the end of an article's text. */
final class Edges {

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("(?U)[.!?…。！？:;»”\"’)]$");

    private static final Set<String> ENTRIES = Set.of("li", "td", "dd", "pre");

    private Edges() {}

    static void trim(List<Run> runs, List<BlockKind> kinds) {
        var first = 0;
        while (first < runs.size()
                && (kinds.get(first) != BlockKind.BODY || runs.get(first).weight() == 0)) {
            first++;
        }
        var last = runs.size() - 1;
        while (last >= first && !isParagraph(runs.get(last), kinds.get(last))) {
            last--;
        }
        if (first > last) {
            return;
        }
        trimBeginning(runs, kinds, first);
        trimLabels(runs, kinds, first, last);
        trimEnd(runs, kinds, last);
    }

    private static boolean isParagraph(Run run, BlockKind kind) {
        return isText(kind) && run.weight() > 0;
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.BODY || kind == BlockKind.LEAD;
    }

    /** A heading may stand right above the first paragraph. */
    private static void trimBeginning(List<Run> runs, List<BlockKind> kinds, int first) {
        for (var i = first - 1; i >= 0; i--) {
            var heads =
                    i == first - 1 && runs.get(i).isHeading() && !runs.get(i).isTitle();
            if (kinds.get(i) == BlockKind.BODY && !heads && !isSentence(runs.get(i))) {
                kinds.set(i, BlockKind.WIDGET);
            }
        }
    }

    /** A line that is neither heading nor sentence goes with the link to another article below it. */
    private static void trimLabels(List<Run> runs, List<BlockKind> kinds, int first, int last) {
        for (var i = first; i < last; i++) {
            var run = runs.get(i);
            var isLabel = run.weight() == 0
                    && !run.isHeading()
                    && !isSentence(run)
                    && !ENTRIES.contains(run.holder().normalName());
            if (kinds.get(i) == BlockKind.BODY && kinds.get(i + 1) == BlockKind.RELATED && isLabel) {
                kinds.set(i, BlockKind.RELATED);
            }
        }
    }

    /** Below the last paragraph, list entries and short sentences go on; a scrap ends the text. */
    private static void trimEnd(List<Run> runs, List<BlockKind> kinds, int last) {
        var ended = false;
        for (var i = last + 1; i < runs.size(); i++) {
            var run = runs.get(i);
            ended |= isText(kinds.get(i)) && !goesOn(run, runs.get(last));
            if (ended && isText(kinds.get(i))) {
                kinds.set(i, BlockKind.WIDGET);
            }
        }
    }

    private static boolean goesOn(Run run, Run last) {
        return !run.isHeading()
                && run.linked() < 0.5
                && (isSentence(run)
                        || ENTRIES.contains(run.holder().normalName())
                        || run.holder().equals(last.holder())
                        || Objects.equals(run.holder().parent(), last.holder().parent()));
    }

    static boolean isSentence(Run run) {
        return run.linked() < 0.5 && ENDS_A_SENTENCE.matcher(run.text()).find();
    }
}

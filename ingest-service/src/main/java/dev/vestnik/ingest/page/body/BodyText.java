package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article and the blocks of its page.
 *
 * @param certain whether the page itself said where its article stands
 */
public record BodyText(String text, List<Block> blocks, boolean certain) {

    private static final String BLANK_LINE = "\n\n";

    /** Joins the blocks that stand in the body and tells each its place, in code points. */
    public static BodyText of(List<Block> blocks, boolean certain) {
        var text = new StringBuilder();
        var placed = new ArrayList<Block>();
        var length = 0;
        for (var block : blocks) {
            if (!block.standsInBody()) {
                placed.add(block);
                continue;
            }
            if (length > 0) {
                text.append(BLANK_LINE);
                length += BLANK_LINE.length();
            }
            var end = length + block.text().codePointCount(0, block.text().length());
            text.append(block.text());
            placed.add(block.at(length, end));
            length = end;
        }
        return new BodyText(text.toString(), placed, certain);
    }
}

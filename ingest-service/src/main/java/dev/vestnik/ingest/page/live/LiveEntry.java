package dev.vestnik.ingest.page.live;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.date.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a live blog: its heading where it has one, its time, its paragraphs. */
record LiveEntry(@Nullable String headline, @Nullable Moment at, List<String> paragraphs) {

    /** The entry's first block carries its time, as the one item of a list. */
    List<Block> blocks() {
        var texts = new ArrayList<String>();
        if (headline != null && (paragraphs.isEmpty() || !paragraphs.getFirst().equals(headline))) {
            texts.add(headline);
        }
        texts.addAll(paragraphs);
        var blocks = new ArrayList<Block>();
        for (var text : texts) {
            blocks.add(blocks.isEmpty() ? timed(text, at) : Block.of(BlockKind.BODY, text, List.of()));
        }
        return blocks;
    }

    private static Block timed(String text, @Nullable Moment at) {
        return at == null
                ? Block.of(BlockKind.BODY, text, List.of())
                : Block.list(BlockKind.BODY, text, List.of(new Item(text, null, at.at(), null, null, null)));
    }
}

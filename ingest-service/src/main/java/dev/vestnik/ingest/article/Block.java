package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of the page. {@code start} and {@code end} are code points of the body, half-open, for blocks that stand there. */
@JsonInclude(Include.NON_EMPTY)
public record Block(
        BlockKind kind,
        @JsonInclude(Include.ALWAYS) String text,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable List<Link> links,
        @Nullable List<Item> items) {

    public Block {
        links = links == null ? null : List.copyOf(links);
        items = items == null ? null : List.copyOf(items);
    }

    /** A part that stands in no body, without a list in it. */
    public static Block of(BlockKind kind, String text, List<Link> links) {
        return new Block(kind, text, null, null, links, null);
    }

    /** A part that is a list of entries. */
    public static Block list(BlockKind kind, String text, List<Item> items) {
        return new Block(kind, text, null, null, null, items);
    }

    /** The same part, found at this place of the body. */
    public Block at(int from, int to) {
        return new Block(kind, text, from, to, links, items);
    }

    public boolean standsInBody() {
        return kind == BlockKind.BODY || kind == BlockKind.LEAD;
    }
}

package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/** A part of the page that is not the article's text: what it is for, and the neighbouring nodes that make it. */
public final class Part {

    private final BlockKind kind;
    private final List<Node> nodes = new ArrayList<>();

    Part(BlockKind kind) {
        this.kind = kind;
    }

    void add(Node node) {
        nodes.add(node);
    }

    public BlockKind kind() {
        return kind;
    }

    public List<Node> nodes() {
        return nodes;
    }
}

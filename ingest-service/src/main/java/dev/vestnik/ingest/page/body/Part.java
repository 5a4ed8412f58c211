package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

    /** All its text, on one line. */
    public String text() {
        return CleanText.of(nodes.stream().map(Part::text).collect(Collectors.joining(" ")));
    }

    private static String text(Node node) {
        return node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : "";
    }

    public BlockKind kind() {
        return kind;
    }

    public List<Node> nodes() {
        return nodes;
    }
}

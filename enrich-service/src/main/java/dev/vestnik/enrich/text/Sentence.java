package dev.vestnik.enrich.text;

import java.util.List;

/** Tokens {@code from} (inside) to {@code to} (behind) of a text. */
public record Sentence(List<Token> text, int from, int to) {

    public List<Token> tokens() {
        return text.subList(from, to);
    }

    public int start() {
        return text.get(from).start();
    }

    public int end() {
        return text.get(to - 1).end();
    }
}

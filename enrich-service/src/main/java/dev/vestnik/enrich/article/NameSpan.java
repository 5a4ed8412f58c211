package dev.vestnik.enrich.article;

/** A name as it was recognised: tokens {@code from} (inside) to {@code to} (behind) of a field. */
public record NameSpan(Field field, int from, int to, EntityType type, double confidence) {

    /** The same words, recognised as something else. */
    public NameSpan as(EntityType other) {
        return new NameSpan(field, from, to, other, confidence);
    }

    /** The same without the words before a token. */
    public NameSpan startingAt(int token) {
        return new NameSpan(field, token, to, type, confidence);
    }
}

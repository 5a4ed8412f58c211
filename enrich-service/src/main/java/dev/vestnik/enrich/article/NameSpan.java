package dev.vestnik.enrich.article;

/** A name as it was recognised: tokens {@code from} (inside) to {@code to} (behind) of a field. */
public record NameSpan(Field field, int from, int to, EntityType type, double confidence) {}

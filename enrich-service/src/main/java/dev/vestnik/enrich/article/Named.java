package dev.vestnik.enrich.article;

/** One mention together with the entity that it names. */
public record Named(Entity entity, Mention mention) {}

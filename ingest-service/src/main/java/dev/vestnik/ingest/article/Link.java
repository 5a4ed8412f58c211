package dev.vestnik.ingest.article;

/** A link inside a block: its text and its absolute address. */
public record Link(String text, String uri) {}

package dev.vestnik.ingest.article;

/** Where the capture stands in a web archive. */
public record Archive(String file, long offset) {}

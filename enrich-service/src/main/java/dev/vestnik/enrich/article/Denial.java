package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Span;

/** Somebody says that something is not so, or does not confirm it; ranges count in the body. */
public record Denial(Speaker speaker, Span cue, Span what) {}

package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Span;

/** Somebody asserts that something is so; ranges count in the body. */
public record Claim(Speaker speaker, Span cue, Span what) {}

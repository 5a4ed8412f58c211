package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Span;
import java.util.Optional;

/** A cited source; {@code hop} is 1 for one that this article cites, 2 for one that that one cites. */
public record Attribution(String name, Optional<String> entity, Source kind, Span evidence, int hop) {}

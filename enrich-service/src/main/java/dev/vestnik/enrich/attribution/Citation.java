package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.text.Span;

/** Somebody who is cited in a sentence; {@code chained} where the words say that another one has it from there. */
record Citation(CitedName name, Source kind, Span evidence, int sentence, boolean chained) {}

package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Tells in which language some words of a text are, such as a quoted passage. Thread-safe. */
@FunctionalInterface
public interface Linguist {

    /** The language, where it is surely one of ours. */
    Optional<Language> languageOf(List<Token> words);
}

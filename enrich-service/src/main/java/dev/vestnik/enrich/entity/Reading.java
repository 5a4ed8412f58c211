package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One field being read for names: which of its tokens belong to a mention already. No token ever belongs to two. */
record Reading(Field field, Text text, Optional<Language> language, BitSet taken) {

    /** Nobody has a longer name; a text without blanks would be weighed letter by letter. */
    private static final int LONGEST_WORD = 50;

    Reading(Field field, Text text, Optional<Language> language) {
        this(field, text, language, new BitSet());
    }

    List<Token> tokens() {
        return text.tokens();
    }

    /** True for a word that begins with a capital and belongs to no mention. */
    boolean isFreeName(int index) {
        if (index < 0 || index >= tokens().size() || taken.get(index)) {
            return false;
        }
        var token = tokens().get(index);
        return token.isCapitalised() && token.text().length() <= LONGEST_WORD;
    }

    /** Takes tokens for a mention. */
    Mention take(int from, int to) {
        taken.set(from, to);
        var span = Span.of(tokens().get(from), tokens().get(to - 1));
        return new Mention(field, span.start(), span.end(), text.slice(span));
    }
}

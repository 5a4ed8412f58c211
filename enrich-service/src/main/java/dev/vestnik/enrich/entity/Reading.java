package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One field being read for names: which of its tokens belong to a mention already. No token ever belongs to two. */
record Reading(Field field, Text text, List<List<Analysis>> analyses, Optional<Language> language, BitSet taken) {

    /** Nobody has a longer name; a text without blanks would be weighed letter by letter. */
    private static final int LONGEST_WORD = 50;

    /** One field of a document, nothing of it taken yet. */
    static Reading of(Document document, Field field, Text text) {
        return new Reading(field, text, document.analyses(field), document.language(), new BitSet());
    }

    boolean isIn(Language one) {
        return language.filter(one::equals).isPresent();
    }

    /** What the dictionary says of a token. */
    List<Analysis> analyses(int index) {
        return analyses.get(index);
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

    /** Takes tokens for a name. */
    Naming take(int from, int to, EntityType type, double confidence) {
        taken.set(from, to);
        return new Naming(this, from, to, type, confidence, Optional.empty());
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** What speaks for a dictionary form: that the article writes it elsewhere, or that it is known. Belongs to one article. */
final class Evidence {

    private final Set<String> written = new HashSet<>();
    private final BiPredicate<EntityType, String> known;

    /** @param known whether a name of a type is known beforehand */
    Evidence(Document document, BiPredicate<EntityType, String> known) {
        this.known = known;
        for (var text : document.texts().values()) {
            for (var token : text.tokens()) {
                if (token.isCapitalised()) {
                    written.add(token.folded());
                }
            }
        }
    }

    /** True if the article writes this other form of a word. */
    boolean writes(Token instead, String form) {
        return !instead.folded().equals(form) && written.contains(form);
    }

    boolean knows(EntityType type, String name) {
        return known.test(type, name);
    }
}

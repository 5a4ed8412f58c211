package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.text.Span;
import java.util.List;

/** What the outlet says itself, in contrast to what it quotes literally. */
final class OwnWords {

    private final List<Span> quoted;

    OwnWords(List<Quotation> quotations) {
        this.quoted = quotations.stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .map(Quotation::content)
                .toList();
    }

    /** The mentions in the outlet's own words, and all of them where there are none. */
    List<Mention> of(List<Mention> mentions) {
        var own = mentions.stream().filter(mention -> !isQuoted(mention)).toList();
        return own.isEmpty() ? mentions : own;
    }

    private boolean isQuoted(Mention mention) {
        return mention.field() == Field.BODY && quoted.stream().anyMatch(span -> span.overlaps(mention.span()));
    }
}

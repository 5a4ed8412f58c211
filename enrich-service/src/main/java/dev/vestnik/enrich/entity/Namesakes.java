package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Token;
import java.util.Optional;

/** Tells given names from countries and cities that look like them: Дана, Гани, Рим. Thread-safe. */
final class Namesakes {

    /** Words between an office and its holder's name. */
    private static final int OFFICE_REACH = 7;

    private final GivenNames givenNames = new GivenNames();
    private final Offices offices;

    Namesakes(Offices offices) {
        this.offices = offices;
    }

    /**
     * True for a name that begins with a given name, though a place is known by that word. Behind an office a place stands in
     * the genitive («президент Казахстана Касым-Жомарт …»), without one no place stands before a surname.
     */
    boolean isPerson(NameSpan span, Reading reading, KnownEntity place) {
        var first = reading.tokens().get(span.from());
        boolean given = givenNames.of(first.folded(), Optional.empty()).isPresent();
        if (!reading.isIn(Language.RUSSIAN)) {
            return given;
        }
        boolean office = isBehindOffice(reading, span.from());
        return given || !office || (isSpelled(first, place) && isDeclined(first));
    }

    /** True for a word that is the place's name as the dictionary has it, or its English genitive. */
    boolean isSpelled(Token token, KnownEntity place) {
        var word = token.folded().endsWith("'s")
                ? token.folded().substring(0, token.folded().length() - 2)
                : token.folded();
        return place.names().values().stream()
                .anyMatch(name -> Folding.fold(name).equals(word));
    }

    /** «Алматы» and «Баку» are the same in all cases. */
    private static boolean isDeclined(Token token) {
        return "уюиыоеэ".indexOf(token.folded().charAt(token.folded().length() - 1)) < 0;
    }

    private boolean isBehindOffice(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - OFFICE_REACH); i--) {
            if (!reading.tokens().get(i).isWord()) {
                return false;
            }
            if (offices.endAt(reading, i) > i) {
                return true;
            }
        }
        return false;
    }
}

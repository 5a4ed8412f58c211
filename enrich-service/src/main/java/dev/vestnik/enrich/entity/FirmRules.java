package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds firms and papers by what stands before their quoted name: ТОО «…», газета «…», ЖШС «…», "…" MChJ. Thread-safe. */
final class FirmRules {

    /** The name at tokens {@code from} (inside) to {@code to} (behind), without its quotation marks. */
    record Firm(int from, int to) {}

    private static final int LONGEST_NAME = 6;

    private final Phrases<Boolean> forms = new Phrases<>();

    FirmRules() {
        Lines.of(FirmRules.class, "firm-forms.txt").forEach(form -> forms.with(form, true));
    }

    /** The firm whose name is quoted from this token on. */
    Optional<Firm> at(Reading reading, int index) {
        var tokens = reading.tokens();
        if (!isQuote(tokens.get(index))) {
            return Optional.empty();
        }
        int close = index + 1;
        while (close < tokens.size() && close - index <= LONGEST_NAME + 1 && !isQuote(tokens.get(close))) {
            close++;
        }
        boolean whole = close < tokens.size() && close - index <= LONGEST_NAME + 1 && close > index + 1;
        if (!whole || !tokens.get(index + 1).isCapitalised() || !isNamedSo(tokens, index, close)) {
            return Optional.empty();
        }
        return Optional.of(new Firm(index + 1, close));
    }

    /** True if a legal form stands before the opening mark or, as in Uzbek and Kazakh, behind the closing one. */
    private boolean isNamedSo(List<Token> tokens, int open, int close) {
        boolean before = open > 0 && forms.at(tokens, open - 1).isPresent();
        return before
                || (close + 1 < tokens.size() && forms.at(tokens, close + 1).isPresent());
    }

    static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.MARK && "«»“”„\"".indexOf(token.text().charAt(0)) >= 0;
    }
}

package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Token;
import java.util.List;

/** Finds laws by the word beside their quoted title: закон «О персональных данных», «… туралы» Заңы. */
final class LawRules {

    private static final int LONGEST_TITLE = 25;
    private static final List<String> BEFORE = List.of("закон", "кодекс", "law", "act");
    private static final List<String> BEHIND = List.of("заң", "қонун", "qonun");

    private LawRules() {}

    /** The token behind the title whose opening mark stands at a token, or this token itself. */
    static int endAt(Reading reading, int open) {
        var tokens = reading.tokens();
        if (!isMark(tokens.get(open), "«\"“„")) {
            return open;
        }
        int close = open + 1;
        while (close < tokens.size() && close - open <= LONGEST_TITLE && !isMark(tokens.get(close), "»\"”“")) {
            close++;
        }
        boolean whole = close < tokens.size() && close > open + 1 && isMark(tokens.get(close), "»\"”“");
        boolean law = (open > 0 && beginsWithOne(tokens.get(open - 1), BEFORE))
                || (close + 1 < tokens.size() && beginsWithOne(tokens.get(close + 1), BEHIND));
        return whole && law ? close : open;
    }

    private static boolean isMark(Token token, String marks) {
        return token.kind() == Token.Kind.MARK && marks.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean beginsWithOne(Token token, List<String> stems) {
        return stems.stream().anyMatch(token.folded()::startsWith);
    }
}

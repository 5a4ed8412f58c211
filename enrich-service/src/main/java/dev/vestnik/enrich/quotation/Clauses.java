package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Token;
import java.util.List;

/** Where the sentences of a body begin and end, with quoted passages taken for one word; in places of units. */
final class Clauses {

    /** A sentence that is longer is none. */
    private static final int LONGEST = 300;

    private final int[] begins; // for each unit, the first unit of its sentence
    private final int[] ends; // and the one behind its last

    Clauses(List<Token> tokens, List<Unit> units) {
        begins = new int[units.size()];
        ends = new int[units.size()];
        int begin = 0;
        for (int i = 0; i < units.size(); i++) {
            if (i + 1 == units.size() || i - begin > LONGEST || isEnd(tokens, units.get(i), units.get(i + 1))) {
                for (int k = begin; k <= i; k++) {
                    begins[k] = begin;
                    ends[k] = i + 1;
                }
                begin = i + 1;
            }
        }
    }

    int begin(int unit) {
        return begins[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    private static boolean isEnd(List<Token> tokens, Unit unit, Unit next) {
        var last = tokens.get(unit.to() - 1);
        var first = tokens.get(next.from());
        if (last.paragraph() != first.paragraph()) {
            return true;
        }
        var mark = tokens.get(unit.quoted() ? Math.max(unit.first(), unit.last() - 1) : unit.from());
        if (!mark.isMark(".!?…") || isAbbreviated(tokens, unit)) {
            return false;
        }
        boolean spaced = first.start() > last.end();
        return spaced
                && (next.quoted()
                        || first.isCapitalised()
                        || (first.isDash() && !unit.quoted() && mark.is("."))
                        || first.kind() == Token.Kind.NUMBER);
    }

    /** A point behind one letter, or behind a short word that is no end: «им. Абая», «Mr. Smith». */
    private static boolean isAbbreviated(List<Token> tokens, Unit unit) {
        if (unit.quoted() || unit.from() == 0) {
            return false;
        }
        var word = tokens.get(unit.from() - 1);
        return word.isWord()
                && ((word.end() - word.start() == 1 && word.isCapitalised())
                        || switch (word.folded()) {
                            case "mr", "mrs", "ms", "dr", "gen", "sen", "gov", "rep", "им", "г", "ул", "st" -> true;
                            default -> false;
                        });
    }
}

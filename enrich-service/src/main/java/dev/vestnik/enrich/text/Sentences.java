package dev.vestnik.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides tokens into sentences; a sentence never crosses a paragraph and is never longer than {@link #LONGEST} tokens. */
final class Sentences {

    private static final int LONGEST = 400;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "г", "гг", "ул", "им", "т", "д", "п", "руб", "тг", "млн", "млрд", "тыс", "обл", "стр", "см", "mr", "mrs",
            "ms", "dr", "st", "no", "vs", "inc", "corp", "ltd", "ж", "жж", "т.б", "y", "mln", "mlrd");

    private Sentences() {}

    static List<Sentence> of(List<Token> tokens) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || i - from >= LONGEST || endsAt(tokens, i)) {
                sentences.add(new Sentence(tokens, from, i + 1));
                from = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        var token = tokens.get(i);
        var next = tokens.get(i + 1);
        if (next.paragraph() != token.paragraph()) {
            return true;
        }
        boolean spaced = next.start() > token.end();
        return spaced && isEndMark(tokens, i) && !isAbbreviated(tokens, i) && mayBegin(next);
    }

    /** A point, or the quotation mark or bracket that closes behind one. */
    private static boolean isEndMark(List<Token> tokens, int i) {
        var mark = tokens.get(i).text().charAt(0);
        return switch (mark) {
            case '.', '!', '?', '…' -> !tokens.get(i).isWord();
            case '»', '”', '"', ')' ->
                i > 0 && ".!?…".indexOf(tokens.get(i - 1).text().charAt(0)) >= 0;
            default -> false;
        };
    }

    private static boolean isAbbreviated(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i).is(".") || !tokens.get(i - 1).isWord()) {
            return false;
        }
        var word = tokens.get(i - 1);
        boolean initial = word.isCapitalised() && word.end() - word.start() == 1;
        return initial || ABBREVIATIONS.contains(word.folded());
    }

    private static boolean mayBegin(Token token) {
        return token.isCapitalised()
                || token.kind() == Token.Kind.NUMBER
                || (token.kind() == Token.Kind.MARK
                        && "«“„\"—–-(".indexOf(token.text().charAt(0)) >= 0);
    }
}

package dev.vestnik.store.search.query;

import dev.vestnik.store.search.query.Lexeme.AndSign;
import dev.vestnik.store.search.query.Lexeme.Close;
import dev.vestnik.store.search.query.Lexeme.End;
import dev.vestnik.store.search.query.Lexeme.FieldValue;
import dev.vestnik.store.search.query.Lexeme.NotSign;
import dev.vestnik.store.search.query.Lexeme.Open;
import dev.vestnik.store.search.query.Lexeme.OrSign;
import dev.vestnik.store.search.query.Lexeme.Phrase;
import dev.vestnik.store.search.query.Lexeme.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a query into its pieces. For one query and one thread. */
final class Scanner {

    /** Which quotation mark ends what another one begins. */
    private static final Map<Character, String> QUOTES = Map.of('"', "\"", '«', "»", '“', "”", '„', "“”");

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    /** All pieces; the last one is the end. */
    List<Lexeme> scan() {
        var lexemes = new ArrayList<Lexeme>();
        while (true) {
            skipNoise();
            if (at == text.length()) {
                lexemes.add(new End(at));
                return lexemes;
            }
            lexemes.add(next());
        }
    }

    private Lexeme next() {
        int start = at;
        char first = text.charAt(at);
        if (first == '(') {
            at++;
            return new Open(start);
        }
        if (first == ')') {
            at++;
            return new Close(start);
        }
        if (first == '-') {
            at++;
            return new NotSign(start);
        }
        return QUOTES.containsKey(first) ? new Phrase(start, quoted()) : word();
    }

    private Lexeme word() {
        int start = at;
        while (at < text.length() && !isBoundary(text.charAt(at)) && text.charAt(at) != '*') {
            if (text.charAt(at) == ':' && at > start && isField(start)) {
                return field(start);
            }
            at++;
        }
        var word = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '*') {
            return prefix(start, word);
        }
        return switch (word) {
            case "OR", "or", "Or", "|" -> new OrSign(start);
            case "AND" -> new AndSign(start);
            case "NOT" -> new NotSign(start);
            default -> new Word(start, word, false);
        };
    }

    private Lexeme prefix(int start, String word) {
        if (word.isEmpty()) {
            throw mistake(at, "a word before the star");
        }
        at++;
        if (at < text.length() && !isBoundary(text.charAt(at))) {
            throw mistake(at, "the end of the word behind the star");
        }
        return new Word(start, word, true);
    }

    /** A colon at the end of a word is punctuation, as in a headline, unless the word is one of our fields. */
    private boolean isField(int start) {
        var name = text.substring(start, at);
        return Fields.isKnown(name)
                || (Fields.looksLikeOne(name)
                        && at + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(at + 1)));
    }

    private Lexeme field(int start) {
        var field = text.substring(start, at);
        int valueAt = ++at;
        if (at < text.length() && QUOTES.containsKey(text.charAt(at))) {
            return new FieldValue(start, field, valueAt, quoted());
        }
        while (at < text.length() && !isBoundary(text.charAt(at))) {
            at++;
        }
        return new FieldValue(start, field, valueAt, text.substring(valueAt, at));
    }

    private String quoted() {
        int start = at;
        var ends = QUOTES.getOrDefault(text.charAt(at), "");
        at++;
        int from = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == text.length()) {
            throw mistake(at, "the quotation mark that closes the one at character " + (place(start) + 1));
        }
        return text.substring(from, at++);
    }

    /** White space, and a dash that stands alone. */
    private void skipNoise() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || (text.charAt(at) == '-' && standsAlone()))) {
            at++;
        }
    }

    private boolean standsAlone() {
        return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isBoundary(char letter) {
        return Character.isWhitespace(letter) || letter == '(' || letter == ')' || QUOTES.containsKey(letter);
    }

    private int place(int unit) {
        return text.codePointCount(0, unit);
    }

    private QueryMistake mistake(int unit, String expected) {
        return new QueryMistake(place(unit), expected);
    }
}

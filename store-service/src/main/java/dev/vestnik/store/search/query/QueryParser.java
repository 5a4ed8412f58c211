package dev.vestnik.store.search.query;

import dev.vestnik.store.search.query.Expression.And;
import dev.vestnik.store.search.query.Expression.Not;
import dev.vestnik.store.search.query.Expression.Or;
import dev.vestnik.store.search.query.Expression.Prefix;
import dev.vestnik.store.search.query.Expression.Words;
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
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads queries, by recursive descent:
 *
 * <pre>
 * query  = [ either ]
 * either = all { OR all }
 * all    = one { [ AND ] one }
 * one    = ( NOT | - ) one | "(" either ")" | field:value | "phrase" | prefix* | word
 * </pre>
 */
public final class QueryParser {

    private static final int LONGEST = 2_000;
    private static final int MOST_PIECES = 200;
    private static final int DEEPEST = 40;

    /** As of the longest word that has forms; the database takes up to 2,046 bytes. */
    private static final int LONGEST_BEGINNING = 100;

    private static final String ANYTHING = "a word, a phrase, a field or a parenthesis";

    private final String text;
    private final List<Lexeme> lexemes;
    private int next;
    private int depth;

    private QueryParser(String text) {
        this.text = text;
        if (text.indexOf('\0') >= 0) {
            throw mistake(text.indexOf('\0'), "no NUL character");
        }
        if (text.length() > LONGEST) {
            throw mistake(LONGEST, "the end: a query has at most " + LONGEST + " characters");
        }
        this.lexemes = new Scanner(text).scan();
        if (lexemes.size() > MOST_PIECES) {
            throw mistake(lexemes.get(MOST_PIECES).at(), "the end: a query has at most " + MOST_PIECES + " pieces");
        }
    }

    /**
     * What a query means; empty if nothing is written.
     *
     * @throws QueryMistake if it cannot be read
     */
    public static Optional<Expression> parse(String query) {
        var parser = new QueryParser(query);
        if (parser.peek() instanceof End) {
            return Optional.empty();
        }
        var expression = parser.either();
        if (!(parser.peek() instanceof End)) {
            throw parser.mistake(parser.peek().at(), "no closing parenthesis without an opening one");
        }
        return Optional.of(expression);
    }

    private Expression either() {
        var parts = new ArrayList<Expression>();
        parts.add(all());
        while (peek() instanceof OrSign) {
            next++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private Expression all() {
        var parts = new ArrayList<Expression>();
        parts.add(one());
        while (!(peek() instanceof OrSign || peek() instanceof Close || peek() instanceof End)) {
            if (peek() instanceof AndSign) {
                next++;
            }
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private Expression one() {
        var lexeme = peek();
        next++;
        return switch (lexeme) {
            case Word word -> word(word);
            case Phrase(var at, var words) -> new Words(words);
            case FieldValue value -> field(value);
            case NotSign(var at) -> new Not(within(this::one, at));
            case Open(var at) -> within(() -> parenthesis(at), at);
            case OrSign(var at) -> throw mistake(at, ANYTHING + " before OR");
            case AndSign(var at) -> throw mistake(at, ANYTHING + " before AND");
            case Close(var at) -> throw mistake(at, ANYTHING);
            case End(var at) -> throw mistake(at, ANYTHING);
        };
    }

    private Expression word(Word word) {
        if (word.isPrefix() && word.text().length() > LONGEST_BEGINNING) {
            throw mistake(
                    word.at() + LONGEST_BEGINNING,
                    "the star: the beginning of a word has at most " + LONGEST_BEGINNING + " characters");
        }
        return word.isPrefix() ? new Prefix(word.text()) : new Words(word.text());
    }

    private Expression parenthesis(int opened) {
        var inside = either();
        if (!(peek() instanceof Close)) {
            throw mistake(peek().at(), "the parenthesis that closes the one at character " + (place(opened) + 1));
        }
        next++;
        return inside;
    }

    private Expression field(FieldValue value) {
        if (!Fields.isKnown(value.field())) {
            throw mistake(value.at(), "one of the fields " + Fields.names() + " or quotation marks around it");
        }
        if (value.value().isEmpty()) {
            throw mistake(value.valueAt(), Fields.form(value.field()));
        }
        return Fields.expression(value.field(), value.value())
                .orElseThrow(() -> mistake(value.valueAt(), Fields.form(value.field())));
    }

    private Expression within(Supplier<Expression> part, int at) {
        if (++depth > DEEPEST) {
            throw mistake(at, "no more than " + DEEPEST + " parentheses and negations in one another");
        }
        var expression = part.get();
        depth--;
        return expression;
    }

    private Lexeme peek() {
        return lexemes.get(next);
    }

    private int place(int unit) {
        return text.codePointCount(0, unit);
    }

    private QueryMistake mistake(int unit, String expected) {
        return new QueryMistake(place(unit), expected);
    }
}

package dev.vestnik.store.search.query;

/** A piece of a query, and where it begins, in UTF-16 units. */
sealed interface Lexeme {

    int at();

    /** Anything else that is written together; {@code isPrefix} if a star follows it. */
    record Word(int at, String text, boolean isPrefix) implements Lexeme {}

    /** What stands between quotation marks. */
    record Phrase(int at, String text) implements Lexeme {}

    /** The name of a field with its colon, and its value. */
    record FieldValue(int at, String field, int valueAt, String value) implements Lexeme {}

    /** A parenthesis opens. */
    record Open(int at) implements Lexeme {}

    /** A parenthesis closes. */
    record Close(int at) implements Lexeme {}

    /** What stands before it, or what follows. */
    record OrSign(int at) implements Lexeme {}

    /** What stands before it, and what follows. */
    record AndSign(int at) implements Lexeme {}

    /** All but what follows. */
    record NotSign(int at) implements Lexeme {}

    /** Nothing follows. */
    record End(int at) implements Lexeme {}
}

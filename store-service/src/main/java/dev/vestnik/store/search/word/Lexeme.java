package dev.vestnik.store.search.word;

/**
 * A word of a text in a form under which it is found.
 *
 * @param position its place among the words of the text, from 1
 * @param start where it begins in the text, in UTF-16 units
 * @param end just behind it
 */
public record Lexeme(String form, int position, int start, int end) {

    /** The same in a text that stands behind another one. */
    Lexeme behind(int positions, int units) {
        return new Lexeme(form, position + positions, start + units, end + units);
    }
}

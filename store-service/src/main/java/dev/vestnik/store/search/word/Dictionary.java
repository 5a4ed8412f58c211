package dev.vestnik.store.search.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How words of a text are brought into the form under which they are found, as the database's text search does it. */
public enum Dictionary {
    RUSSIAN,
    ENGLISH,
    SIMPLE;

    /** The one for texts in a language. */
    static Dictionary of(String language) {
        return switch (language.split("-", 2)[0]) {
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default -> SIMPLE;
        };
    }

    /** The words of a text, each at its place; a word on every page has a place and is none. Places count from 1. Thread-safe. */
    public List<Lexeme> lexemes(String text) {
        var lexemes = new ArrayList<Lexeme>();
        int position = 0;
        for (var piece : PieceScanner.scan(text)) {
            if (TextVector.hasRoomFor(piece.text())) {
                position++;
                for (var form : forms(piece)) {
                    lexemes.add(new Lexeme(form, position, piece.start(), piece.end()));
                }
            }
        }
        return lexemes;
    }

    /** Letter by letter, so that İ is i and nothing more, as in the database. */
    private static String lowerCase(String word) {
        var lower = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            lower.appendCodePoint(Character.toLowerCase(word.codePointAt(at)));
        }
        return lower.toString();
    }

    private Set<String> forms(Piece piece) {
        var word = lowerCase(piece.text());
        if (this == SIMPLE || piece.kind() == Piece.Kind.VERBATIM) {
            return Set.of(word);
        }
        return this == RUSSIAN && piece.kind() == Piece.Kind.WORD ? Stems.RUSSIAN.of(word) : Stems.ENGLISH.of(word);
    }
}

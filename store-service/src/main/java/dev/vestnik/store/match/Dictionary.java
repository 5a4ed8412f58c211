package dev.vestnik.store.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How words of a text are brought into the form under which they are found, as the database's text search does it. */
enum Dictionary {
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

    /** The form of a piece of a text; empty for words that are on every page. */
    Optional<String> form(Piece piece, Stems stems) {
        var word = piece.text().toLowerCase(Locale.ROOT);
        if (this == SIMPLE || piece.kind() == Piece.Kind.VERBATIM) {
            return Optional.of(word);
        }
        return this == RUSSIAN && piece.kind() == Piece.Kind.WORD ? stems.russian(word) : stems.english(word);
    }

    /** The words of a text, each at its place; a word on every page has a place and is none. Places count from 1. */
    List<Lexeme> lexemes(String text, Stems stems) {
        var pieces = PieceScanner.scan(text);
        return IntStream.range(0, pieces.size())
                .boxed()
                .flatMap(i -> form(pieces.get(i), stems)
                        .map(form -> new Lexeme(
                                form,
                                i + 1,
                                pieces.get(i).start(),
                                pieces.get(i).end()))
                        .stream())
                .toList();
    }
}

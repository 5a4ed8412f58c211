package dev.vestnik.store.search.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words by which a text is found that has a headline: those of the body behind those of the headline, each up to a length.
 *
 * @param headline sorted by their places
 * @param body likewise. In the text of their places, one character stands between headline and body
 */
public record IndexedText(List<Lexeme> headline, List<Lexeme> body) {

    /** Analyses a text in a language, given by its BCP 47 tag. */
    public static IndexedText of(String language, String headline, String body) {
        return Turkic.of(language)
                .map(turkic -> turkic(turkic, headline, body))
                .orElseGet(() -> stemmed(Dictionary.of(language), headline, body));
    }

    /** The same of a text without a headline. */
    public static IndexedText of(String language, String text) {
        return of(language, "", text);
    }

    private static IndexedText stemmed(Dictionary dictionary, String headline, String body) {
        var first = dictionary.lexemes(Searchable.STEMMED.headline(headline));
        int positions = first.isEmpty() ? 0 : first.getLast().position();
        var rest = dictionary.lexemes(Searchable.STEMMED.body(body));
        rest.replaceAll(lexeme -> lexeme.behind(positions, headline.length() + 1));
        return new IndexedText(first, rest);
    }

    private static IndexedText turkic(Turkic language, String headline, String body) {
        var first = Token.of(Searchable.TURKIC.headline(headline));
        var rest = Token.of(Searchable.TURKIC.body(body));
        return new IndexedText(
                lexemes(language, first, 0, 0), lexemes(language, rest, first.size(), headline.length() + 1));
    }

    private static List<Lexeme> lexemes(Turkic language, List<Token> tokens, int positions, int units) {
        var lexemes = new ArrayList<Lexeme>();
        int position = positions;
        for (var token : tokens) {
            position++;
            for (var form : language.forms(token.text())) {
                lexemes.add(new Lexeme(form, position, token.start() + units, token.end() + units));
            }
        }
        return lexemes;
    }

    /** All words, sorted by their places. */
    public List<Lexeme> words() {
        return Stream.concat(headline.stream(), body.stream()).toList();
    }

    /** A tsvector, in which the words of the headline have the weight A. */
    public String vector() {
        var vector = new TextVector();
        headline.forEach(word -> vector.add(word, "A"));
        body.forEach(word -> vector.add(word, ""));
        return vector.toString();
    }
}

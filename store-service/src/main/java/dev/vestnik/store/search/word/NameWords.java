package dev.vestnik.store.search.word;

import java.util.List;
import java.util.stream.Collectors;

/** Words of names as they are indexed and sought: in one script, so that Астана and Astana find each other. */
public final class NameWords {

    private NameWords() {}

    /** The words of a name in their order. */
    public static List<String> words(String name) {
        return Token.of(name).stream()
                .map(NameWords::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A tsvector of the words of all the names; empty if they have no letter. */
    public static String vector(String... names) {
        return words(String.join(" ", names)).stream()
                .distinct()
                .map(NameWords::lexeme)
                .collect(Collectors.joining(" "));
    }

    /** A tsquery of names that have all these words; empty if there is no word. */
    public static String query(String name) {
        return words(name).stream().map(NameWords::lexeme).collect(Collectors.joining(" & "));
    }

    /** The same of a name that somebody is still typing: the last word may go on. */
    public static String beginning(String name) {
        var query = query(name);
        return query.isEmpty() ? query : query + ":*";
    }

    private static String word(Token token) {
        var word = token.text().replace('ё', 'е');
        return UzbekScript.latin(word.substring(0, Math.min(word.length(), 100)));
    }

    private static String lexeme(String word) {
        return "'" + word + "'";
    }
}

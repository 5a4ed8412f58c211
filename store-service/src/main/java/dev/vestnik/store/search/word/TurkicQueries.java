package dev.vestnik.store.search.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Queries in the database's own notation of text search, made of our forms: letters and digits, nothing to escape. */
public final class TurkicQueries {

    private TurkicQueries() {}

    /** A tsquery: the words one behind the other, each in any of its forms, in either language. Empty if there is no word. */
    public static String phrase(String words) {
        var tokens = Token.of(words);
        return Arrays.stream(Turkic.values())
                .map(language -> phrase(language, tokens))
                .filter(phrase -> !phrase.equals("()"))
                .collect(Collectors.joining(" | "));
    }

    private static String phrase(Turkic language, List<Token> tokens) {
        return tokens.stream()
                .map(token -> language.forms(token.text()).stream()
                        .sorted()
                        .map(form -> "'" + form + "'")
                        .collect(Collectors.joining(" | ", "(", ")")))
                .filter(forms -> !forms.equals("()"))
                .collect(Collectors.joining(" <-> ", "(", ")"));
    }

    /** A tsquery: a word that begins like this, in either language. Empty if there is no letter. */
    public static String prefix(String beginning) {
        var tokens = Token.of(beginning);
        return tokens.isEmpty()
                ? ""
                : Arrays.stream(Turkic.values())
                        .map(language ->
                                "'" + language.beginning(tokens.getLast().text()) + "':*")
                        .collect(Collectors.joining(" | "));
    }
}

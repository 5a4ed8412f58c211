package dev.vestnik.store.search.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts and queries in the database's own notation of text search, made of our forms: letters and digits, nothing to escape. */
public final class TurkicText {

    /** What a position can be and how many of them one word can have, in PostgreSQL. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 255;

    /** With its places. */
    private static final int AVERAGE_WORD = 24;

    private TurkicText() {}

    /** A tsvector: words of the headline with weight A, those of the body behind them. */
    public static String vector(Turkic language, String headline, String body) {
        var words = new HashMap<String, Places>();
        int position = 0;
        for (var token : Token.of(Searchable.TURKIC.headline(headline))) {
            enter(language, token, ++position + "A", words);
        }
        for (var token : Token.of(Searchable.TURKIC.body(body))) {
            enter(language, token, Math.min(++position, LAST_POSITION) + "", words);
        }
        var vector = new StringBuilder(words.size() * AVERAGE_WORD);
        words.forEach((word, places) -> vector.append('\'')
                .append(word)
                .append('\'')
                .append(places.text)
                .append(' '));
        return vector.toString().stripTrailing();
    }

    private static void enter(Turkic language, Token token, String position, Map<String, Places> words) {
        for (var form : language.forms(token.text())) {
            words.computeIfAbsent(form, none -> new Places()).add(position);
        }
    }

    /** Where a word stands, as many places as can be. */
    private static final class Places {

        private final StringBuilder text = new StringBuilder(8);
        private int count;

        void add(String position) {
            if (count++ < MOST_POSITIONS) {
                text.append(count == 1 ? ':' : ',').append(position);
            }
        }
    }

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

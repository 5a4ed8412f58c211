package dev.vestnik.store.match;

import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.search.word.Searchable;
import dev.vestnik.store.search.word.Token;
import dev.vestnik.store.search.word.Turkic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of an article's headline and body, as the database indexes them: body behind headline, each up to a length. */
final class ArticleWords {

    private ArticleWords() {}

    /** Sorted by their places. In the text of their places, one character stands between headline and body. */
    static List<Lexeme> of(EnrichedArticle article, Stems stems) {
        return Turkic.of(article.language())
                .map(language -> turkic(language, article))
                .orElseGet(() -> stemmed(Dictionary.of(article.language()), article, stems));
    }

    private static List<Lexeme> stemmed(Dictionary dictionary, EnrichedArticle article, Stems stems) {
        var headline = dictionary.lexemes(Searchable.STEMMED.headline(article.headline()), stems);
        int positions = headline.isEmpty() ? 0 : headline.getLast().position();
        var words = new ArrayList<>(headline);
        for (var lexeme : dictionary.lexemes(Searchable.STEMMED.body(article.body()), stems)) {
            words.add(lexeme.behind(positions, article.headline().length() + 1));
        }
        return words;
    }

    private static List<Lexeme> turkic(Turkic language, EnrichedArticle article) {
        var words = new ArrayList<Lexeme>();
        var forms = new HashMap<String, Set<String>>();
        var headline = Token.of(Searchable.TURKIC.headline(article.headline()));
        enter(headline, 0, 0, language, forms, words);
        var body = Token.of(Searchable.TURKIC.body(article.body()));
        enter(body, headline.size(), article.headline().length() + 1, language, forms, words);
        return words;
    }

    private static void enter(
            List<Token> tokens,
            int positions,
            int units,
            Turkic language,
            Map<String, Set<String>> forms,
            List<Lexeme> words) {
        int position = positions;
        for (var token : tokens) {
            position++;
            for (var form : forms.computeIfAbsent(token.text(), language::forms)) {
                words.add(new Lexeme(form, position, token.start() + units, token.end() + units));
            }
        }
    }
}

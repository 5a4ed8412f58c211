package dev.vestnik.local.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleArticlesTest {

    private static final Path ARTICLES = Path.of("newsroom", "articles");

    @Test
    void everyLanguageHasEnoughArticles() {
        var counts = articles().collect(Collectors.groupingBy(Article::language, Collectors.counting()));

        assertThat(counts).containsOnlyKeys("ru", "kk", "uz-Latn", "uz-Cyrl", "en");
        assertThat(counts.get("ru")).isGreaterThanOrEqualTo(18);
        assertThat(counts.get("kk")).isGreaterThanOrEqualTo(6);
        assertThat(counts.get("uz-Latn")).isGreaterThanOrEqualTo(3);
        assertThat(counts.get("uz-Cyrl")).isGreaterThanOrEqualTo(3);
        assertThat(counts.get("en")).isGreaterThanOrEqualTo(4);
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(36);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyTextHasTheLengthOfNews(Article article) {
        assertThat(texts(article)).allSatisfy(text -> {
            assertThat(text.paragraphs()).hasSizeBetween(4, 10);
            assertThat(String.join("\n\n", text.paragraphs())).hasSizeBetween(900, 2500);
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyTextIsWrittenInTheLettersOfItsLanguage(Article article) {
        var latin = List.of("en", "uz-Latn").contains(article.language());

        assertThat(texts(article)).allSatisfy(text -> {
            var letters = String.join("", text.paragraphs()).replaceAll("[^\\p{L}]", "");
            var ofTheScript = letters.replaceAll(latin ? "\\P{IsLatin}" : "\\P{IsCyrillic}", "");
            assertThat(ofTheScript).hasSizeGreaterThan(letters.length() * 95 / 100);
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noWordMixesLatinWithCyrillic(Article article) {
        assertThat(texts(article)).allSatisfy(text -> assertThat(text.headline() + " " + text.paragraphs())
                .doesNotContainPattern("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}"));
    }

    @Test
    void slugsAndHeadlinesAreUnique() {
        assertThat(articles().map(Article::slug)).doesNotHaveDuplicates();
        assertThat(articles().flatMap(SampleArticlesTest::texts).map(Article.Text::headline))
                .doesNotHaveDuplicates();
    }

    static Stream<Article> articles() {
        return Stream.of("dala", "alatoo", "briz", "zarchashma")
                .map(ARTICLES::resolve)
                .map(ArticleFile::readAll)
                .flatMap(List::stream);
    }

    private static Stream<Article.Text> texts(Article article) {
        return Stream.of(Stream.of(article.text()), article.revision().stream().map(Article.Revision::text))
                .flatMap(Function.identity());
    }
}

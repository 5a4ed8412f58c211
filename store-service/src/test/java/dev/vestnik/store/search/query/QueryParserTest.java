package dev.vestnik.store.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vestnik.store.search.query.Expression.And;
import dev.vestnik.store.search.query.Expression.Entity;
import dev.vestnik.store.search.query.Expression.From;
import dev.vestnik.store.search.query.Expression.Language;
import dev.vestnik.store.search.query.Expression.Not;
import dev.vestnik.store.search.query.Expression.Or;
import dev.vestnik.store.search.query.Expression.Prefix;
import dev.vestnik.store.search.query.Expression.Relation;
import dev.vestnik.store.search.query.Expression.Sentiment;
import dev.vestnik.store.search.query.Expression.Source;
import dev.vestnik.store.search.query.Expression.Speaker;
import dev.vestnik.store.search.query.Expression.Tone;
import dev.vestnik.store.search.query.Expression.Topic;
import dev.vestnik.store.search.query.Expression.Until;
import dev.vestnik.store.search.query.Expression.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static Words words(String text) {
        return new Words(text);
    }

    private static Expression all(Expression... parts) {
        return new And(List.of(parts));
    }

    private static Expression either(Expression... parts) {
        return new Or(List.of(parts));
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("плотина", words("плотина")),
                Arguments.of("плотина у реки", all(words("плотина"), words("у"), words("реки"))),
                Arguments.of("\"у реки\"", words("у реки")),
                Arguments.of(
                        "«у реки» “by the river” „am Fluss“",
                        all(words("у реки"), words("by the river"), words("am Fluss"))),
                Arguments.of("минист*", new Prefix("минист")),
                Arguments.of("a b or c", either(all(words("a"), words("b")), words("c"))),
                Arguments.of("a | b", either(words("a"), words("b"))),
                Arguments.of("a OR b AND c", either(words("a"), all(words("b"), words("c")))),
                Arguments.of("a (b OR c)", all(words("a"), either(words("b"), words("c")))),
                Arguments.of("a -b", all(words("a"), new Not(words("b")))),
                Arguments.of("a -\"b c\" NOT d", all(words("a"), new Not(words("b c")), new Not(words("d")))),
                Arguments.of("-(a b)", new Not(all(words("a"), words("b")))),
                Arguments.of("NOT NOT a", new Not(new Not(words("a")))),
                Arguments.of("-source:a", new Not(new Source("a"))),
                Arguments.of("covid-19 12:30 o‘zbek", all(words("covid-19"), words("12:30"), words("o‘zbek"))),
                Arguments.of("Премьер: Мост - открыт", all(words("Премьер:"), words("Мост"), words("открыт"))),
                Arguments.of("word: next", all(words("word:"), words("next"))),
                Arguments.of("not and notable", all(words("not"), words("and"), words("notable"))),
                Arguments.of("source:aral-vesti", new Source("aral-vesti")),
                Arguments.of("entity:Q1520", new Entity("Q1520")),
                Arguments.of("entity:person:айгуль", new Entity("person:айгуль")),
                Arguments.of("speaker:\"Айгуль Тлеуханова\"", new Speaker("Айгуль Тлеуханова")),
                Arguments.of("topic:medtop:04000000", new Topic("medtop:04000000")),
                Arguments.of("lang:uz-Latn", new Language("uz-latn")),
                Arguments.of("sentiment:<0", new Sentiment(Relation.LESS, 0)),
                Arguments.of("sentiment:>=-0.25", new Sentiment(Relation.AT_LEAST, -.25)),
                Arguments.of("sentiment:negative", new Tone("negative")),
                Arguments.of("from:2026-03", new From(Instant.parse("2026-03-01T00:00:00Z"))),
                Arguments.of("to:2026-03-02", new Until(Instant.parse("2026-03-03T00:00:00Z"))),
                Arguments.of("to:2026", new Until(Instant.parse("2027-01-01T00:00:00Z"))),
                Arguments.of("from:2026-03-02T09:15:00+05:00", new From(Instant.parse("2026-03-02T04:15:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isReadAsItIsMeant(String query, Expression meaning) {
        assertThat(QueryParser.parse(query)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " - "})
    void nothingMeansNothing(String query) {
        assertThat(QueryParser.parse(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"open           | 5  | the quotation mark that closes the one at character 1",
                "a «open          | 7  | the quotation mark that closes the one at character 3",
                "🔆 (a            | 4  | the parenthesis that closes the one at character 3",
                "a)               | 1  | no closing parenthesis without an opening one",
                "()               | 1  | a word, a phrase, a field or a parenthesis",
                "a AND            | 5  | a word, a phrase, a field or a parenthesis",
                "a OR             | 4  | a word, a phrase, a field or a parenthesis",
                "OR a             | 0  | a word, a phrase, a field or a parenthesis before OR",
                "a OR OR b        | 5  | a word, a phrase, a field or a parenthesis before OR",
                "(AND a)          | 1  | a word, a phrase, a field or a parenthesis before AND",
                "a NOT            | 5  | a word, a phrase, a field or a parenthesis",
                "* a              | 0  | a word before the star",
                "mini*ter         | 5  | the end of the word behind the star",
                "author:me        | 0  | one of the fields source:, entity:, speaker:, topic:, lang:, sentiment:, from:, to:"
                        + " or quotation marks around it",
                "https://a.example| 0  | one of the fields source:, entity:, speaker:, topic:, lang:, sentiment:, from:, to:"
                        + " or quotation marks around it",
                "a source:        | 9  | the id of a source",
                "source: a        | 7  | the id of a source",
                "entity:—         | 7  | an id such as Q1520, or a name in quotation marks",
                "speaker:\"\"     | 8  | an id such as Q1520, or a name in quotation marks",
                "topic:!          | 6  | a qcode such as medtop:04000000, or a name in quotation marks",
                "lang:russian     | 5  | a language tag such as ru, kk or uz-Latn",
                "sentiment:0      | 10 | <, <=, =, >= or > with a number from -1 to 1, or negative, neutral or positive",
                "sentiment:<2     | 10 | <, <=, =, >= or > with a number from -1 to 1, or negative, neutral or positive",
                "sentiment:<NaN   | 10 | <, <=, =, >= or > with a number from -1 to 1, or negative, neutral or positive",
                "from:yesterday   | 5  | a day such as 2026-03-02, a month, a year, or a moment such as 2026-03-02T09:15:00Z",
                "to:0000          | 3  | a day such as 2026-03-02, a month, a year, or a moment such as 2026-03-02T09:15:00Z",
                "to:+999999999-12-31T23:59:59-18:00 | 3 | a day such as 2026-03-02, a month, a year, or a moment such as"
                        + " 2026-03-02T09:15:00Z",
                "to:2026-02-30    | 3  | a day such as 2026-03-02, a month, a year, or a moment such as 2026-03-02T09:15:00Z",
            })
    void aMistakeSaysWhereItIsAndWhatShouldStandThere(String query, int position, String expected) {
        var mistake = catchThrowableOfType(QueryMistake.class, () -> QueryParser.parse(query));

        assertThat(mistake.expected()).isEqualTo(expected);
        assertThat(mistake.position()).isEqualTo(position);
        assertThat(mistake).hasMessage("At character " + (position + 1) + " there should be " + expected + ".");
    }

    @Test
    void theBeginningOfAWordIsAsLongAsTheLongestThatIsIndexed() {
        var longest = "ж".repeat(100);

        assertThat(QueryParser.parse(longest + "*")).contains(new Prefix(longest));
        assertThat(catchThrowableOfType(QueryMistake.class, () -> QueryParser.parse("река " + longest + "ж*"))
                        .position())
                .isEqualTo(105);
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeItCostsAnything() {
        for (var query :
                List.of("a".repeat(2001), "a ".repeat(300), "(".repeat(100) + "a", "-".repeat(150) + "a", "\0")) {
            assertThat(catchThrowableOfType(QueryMistake.class, () -> QueryParser.parse(query)))
                    .as(query.substring(0, 1))
                    .isNotNull();
        }
    }
}

package dev.vestnik.store.match;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.search.query.QueryParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryIndexTest {

    private static final ParsedArticle BRIDGE =
            parsed("ru", "Мост через Тентек", "Мост откроют в мае, сказал министр.");
    private static final ParsedArticle CHOIR = parsed("uz-Latn", "Xor", "Yangi xor Qizilogʻoch shahrida ochildi.");

    private final QueryIndex index = new QueryIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void noQueryThatMatchesIsPassedOver() {
        var queries = Stream.of(
                        "мостами",
                        "\"мост откроют в мае\"",
                        "минист*",
                        "м*",
                        "мин* OR shah*",
                        "-мост",
                        "шаҳар",
                        "lang:uz -плотина",
                        "sentiment:<=0",
                        "мост sentiment:<0",
                        "from:2026",
                        "source:aral-vesti (мост OR xor) -министр",
                        "\"yangi xor\" OR плотина",
                        "и")
                .collect(toMap(Function.identity(), QueryIndexTest::sought));
        index.put(queries);

        for (var article : List.of(BRIDGE, CHOIR)) {
            var matching = queries.entrySet().stream()
                    .filter(each -> each.getValue().matches(article))
                    .map(Map.Entry::getKey);
            assertThat(index.matching(article)).containsExactlyInAnyOrderElementsOf(matching.toList());
            assertThat(index.matching(article)).hasSizeGreaterThan(4);
        }
    }

    @Test
    void aQueryIsReplacedAndTakenOutByItsId() {
        index.put(Map.of("a", sought("мост"), "b", sought("мост OR xor")));
        index.put(Map.of("a", sought("xor")));
        assertThat(index.matching(BRIDGE)).isEqualTo(Set.of("b"));
        assertThat(index.matching(CHOIR)).isEqualTo(Set.of("a", "b"));

        index.remove(List.of("b", "never-there"));

        assertThat(index.matching(CHOIR)).isEqualTo(Set.of("a"));
    }

    @Test
    void passagesShowTheWordsOfTheBody() {
        var passages = sought("мостами OR тентек -плотина").passages(BRIDGE);

        assertThat(passages).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("Мост откроют в мае, сказал министр.");
            assertThat(passage.marks()).singleElement().hasToString("Mark[start=0, end=4]");
        });
        assertThat(sought("lang:ru").passages(BRIDGE)).isEmpty();
    }

    @Test
    void passagesOfLongTextsAreShortAndCountCodePoints() {
        var far = parsed("ru", "Село", "🎵 ".repeat(500) + "плотина " + "тихо ".repeat(500) + "плотину");

        var passages = sought("плотина").passages(far);

        assertThat(passages).hasSize(2).allSatisfy(passage -> {
            assertThat(passage.text().length()).isLessThan(300);
            var mark = passage.marks().getFirst();
            var from = passage.text().offsetByCodePoints(0, mark.start());
            assertThat(passage.text().substring(from)).startsWith("плотин");
        });
    }

    private static Sought sought(String query) {
        return Sought.of(QueryParser.parse(query));
    }

    private static ParsedArticle parsed(String language, String headline, String body) {
        var article = Captures.of("indexed").in(language).saying(headline, body).article();
        return ParsedArticle.of(article, KnownNames.none());
    }
}

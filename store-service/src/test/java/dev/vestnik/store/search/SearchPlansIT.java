package dev.vestnik.store.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.vestnik.store.OnRealPlatform;
import dev.vestnik.store.withdrawal.Audience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With twenty thousand articles the first page of every kind of query comes from an index, and its counts are bounded. */
@OnRealPlatform
@TestInstance(Lifecycle.PER_CLASS) // twenty thousand articles once, not for each query
class SearchPlansIT {

    private static final String ARTICLES = """
            insert into article (id, current_version, source, uri, language, headline, published_at, captured_at,
                                 content_hash, revision, sentiment, sentiment_label, topics, entities, search)
            select gen_random_uuid(), 1, 'plans-' || n % 50, 'https://plans.example/' || n, 'ru', 'План ' || n,
                   timestamptz '2020-01-01' + n * interval '1 hour', timestamptz '2026-01-01', 'plans', '1',
                   sin(n), case when sin(n) < 0 then 'negative' else 'positive' end,
                   array['medtop:' || (n % 17 + 10000000)], array['Q' || n % 997, 'person:' || n % 4001],
                   to_tsvector('russian', 'слово' || n % 5003 || ' план' || n % 89 || ' рост' || n % 11)
            from generate_series(1, 20000) as n
            """;

    private static final String QUOTATIONS = """
            insert into quotation
            select id, 0, dated_at, 'ru', 'direct', headline, entities[1], 'Некто', null, entities[2:2],
                   search, to_tsvector('simple', entities[1])
            from article where content_hash = 'plans'
            """;

    /** When the last of them is dated. */
    private static final Instant NEWEST = Instant.parse("2022-04-13T08:00:00Z");

    @Inject
    StatelessSession session;

    @Inject
    DataSource database;

    @BeforeAll
    void twentyThousand() throws SQLException {
        run(ARTICLES);
        run("insert into entity_name select 'Q' || n, 'имя' || n, to_tsvector('simple', 'imya' || n)"
                + " from generate_series(1, 2000) as n");
        run(QUOTATIONS);
        run("vacuum analyze article");
        run("vacuum analyze quotation");
        run("vacuum analyze entity_name");
    }

    @AfterAll
    void none() throws SQLException {
        run("delete from quotation where article_id in (select id from article where content_hash = 'plans')");
        run("delete from article where content_hash = 'plans'");
        run("delete from entity_name where name like 'имя%'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "рост1 -план7", "lang:ru", "sentiment:<0", "from:2021-02 to:2022-05"})
    void whatIsCommonIsSoughtInTheNewestDayFirst(String query) {
        assertThat(firstPage(query, Slice.newest(NEWEST, Optional.of(NEWEST))))
                .contains("article_found")
                .doesNotContain("Seq Scan on article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "слово77",
                "\"слово77 план77\"",
                "слово77*",
                "(слово77 OR слово88) рост1",
                "source:plans-7",
                "source:plans-7 слово77",
                "source:plans-7 OR слово77",
                "entity:Q77",
                "entity:имя77",
                "speaker:Q77",
                "speaker:q77",
                "topic:10000003",
                "from:2021-02 to:2021-03",
            })
    void whatIsRareIsSoughtInAnIndexHoweverManyYearsItTakes(String query) {
        assertThat(firstPage(query, oldest()))
                .containsPattern("Index (Only )?Scan")
                .doesNotContain("Seq Scan on article");
    }

    private static Slice oldest() {
        var slice = Slice.newest(NEWEST, Optional.of(NEWEST));
        while (!slice.isOldest()) {
            slice = slice.older(0, 21);
        }
        return slice;
    }

    private String firstPage(String query, Slice slice) {
        var selection = selection(query);
        return plan(slice.of(selection), ArticleSearch.newestFirst(slice, selection, Optional.empty()));
    }

    @Test
    void aPhraseIsItsWordsInTheirOrder() {
        var asked = given().queryParam("limit", 15);
        var first = asked.queryParam("q", "\"план77 рост3\"").get("/articles").jsonPath();
        var second = asked.queryParam("cursor", first.getString("next"))
                .get("/articles")
                .jsonPath();
        var either = given().queryParam("limit", 100)
                .queryParam("q", "\"рост3 план77\" OR рост3 план77 -\"рост3 план77\"")
                .get("/articles")
                .jsonPath();

        assertThat(first.getList("items")).hasSize(15);
        assertThat(second.getList("items.id"))
                .isNotEmpty()
                .isEqualTo(either.getList("items.id")
                        .subList(15, either.getList("items.id").size()));
        given().queryParam("q", "\"рост3 план77\"").get("/articles").then().body("items", is(empty()));
    }

    @Test
    void theBestArticlesComeFromTheIndexOfWords() {
        var selection = selection("слово77 OR слово78");
        assertThat(plan(selection, ArticleSearch.bestFirst(selection, Optional.empty())))
                .contains("article_found")
                .doesNotContain("Seq Scan on article"); // of what is withheld there are few rows
    }

    @Test
    void ofMuchOnlyTheNewestAreCountedUnlessAllAreAskedFor() {
        var asked = given().queryParam("q", "lang:ru from:2020 to:2022").queryParam("facets", "sentiment");

        var newest = asked.get("/articles").jsonPath();
        var all = asked.queryParam("counted", "all").get("/articles").jsonPath();

        // One article an hour from 2020 on
        assertThat(newest.getString("countedSince")).isEqualTo("2022-03-02T17:00:00Z");
        assertThat(newest.getList("facets.sentiment.count", Integer.class)).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(count -> count).sum())
                .isEqualTo(1_000));
        assertThat(all.getString("countedSince")).isNull();
        assertThat(all.getList("facets.sentiment.count", Integer.class)).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(count -> count).sum())
                .isEqualTo(20_000));
    }

    @Test
    void ofMuchOnlyTheNewestAreRankedAndTheNextPageRanksTheSame() {
        var asked = given().queryParam("q", "рост1 OR рост2 OR рост3 OR рост4 from:2020 to:2022")
                .queryParam("order", "relevance");

        var first = asked.get("/articles").jsonPath();
        var second = asked.queryParam("cursor", first.getString("next"))
                .get("/articles")
                .jsonPath();

        // Four of eleven articles, one article an hour from 2020 on: the 5,000th newest is number 6,251
        assertThat(first.getString("rankedSince")).isEqualTo("2020-09-17T11:00:00Z");
        assertThat(second.getString("rankedSince")).isEqualTo(first.getString("rankedSince"));
        assertThat(second.getList("items.id")).isNotEmpty().doesNotContainAnyElementsOf(first.getList("items.id"));
    }

    private static Selection selection(String query) {
        return ArticleQuery.select(
                Optional.of(query), Optional.empty(), Optional.empty(), new Audience("KZ", Clock.systemUTC()));
    }

    private String plan(Selection selection, String search) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var select = session.createNativeQuery("explain (costs off) " + search, String.class)
                    .setParameter("rows", 21);
            selection.values().forEach(select::setParameter);
            return String.join("\n", select.getResultList());
        });
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

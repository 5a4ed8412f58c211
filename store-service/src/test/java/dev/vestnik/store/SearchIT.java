package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealPlatform
class SearchIT {

    private static final Captures RUSSIAN = Captures.of("search-ru")
            .from("search")
            .saying("Министры обсудили строительство плотины", "Работы начнутся весной.");
    private static final Captures ENGLISH = Captures.of("search-en")
            .from("search")
            .in("en")
            .saying("Dams are being built", "Ministers were discussing it.");
    private static final Captures KAZAKH =
            Captures.of("search-kk").from("search").in("kk").saying("Қызылорда", "Құрылысы басталды.");
    private static final Captures UZBEK =
            Captures.of("search-uz").from("search").in("uz-Latn").saying("Samarqand", "Yangi sex ochildi.");
    private static final Captures CYRILLIC = Captures.of("search-cyrl")
            .from("search")
            .in("uz-Cyrl")
            .saying("Тошкент шаҳрида", "Ўқитувчиларнинг йиғилиши бўлди.");

    @ParameterizedTest
    @CsvSource({
        "министр, search-ru",
        "обсуждение плотин, ''",
        "плотинами, search-ru",
        "discuss, search-en",
        "dam, search-en",
        "құрылысы, search-kk",
        "құрылыс, search-kk",
        "құрылысының, search-kk",
        "\"құрылысы басталды\", search-kk",
        "\"басталды құрылысы\", ''",
        "қызылордадағы, search-kk",
        "құрыл*, search-kk",
        "құрылысшы, ''",
        "samarqandda, search-uz",
        "самарқанд, search-uz",
        "oʻqituvchi, search-cyrl",
        "o'qituvchilar, search-cyrl",
        "o'qituv*, search-cyrl",
        "shahar, search-cyrl",
        "тошкентдан, search-cyrl",
        "\"toshkent shahri\", search-cyrl",
        "yigʻilishi, search-cyrl",
        "ochildi, search-uz",
        "минист*, search-ru",
        "ministr or ochildi, search-uz",
        "\"строительство плотины\", search-ru",
        "\"плотины строительство\", ''",
        "министр -весна, ''",
        "dam -spring, search-en",
        "the dam, search-en",
        "плотина и министры, search-ru",
        "dam (spring OR discussing), search-en",
        "dam AND NOT (spring OR discussing), ''",
        "-lang:ru -lang:kk -lang:en -lang:uz-Latn, search-cyrl",
        "(lang:en OR samarqand) -dam, search-uz",
        "lang:ru from:2026-03-02 to:2026-03-02, search-ru",
        "lang:ru to:2026-03-01, ''",
        "lang:ru sentiment:>=0 sentiment:neutral, search-ru",
        "lang:ru sentiment:<0, ''",
    })
    void wordsAreFoundByTheRulesOfTheirLanguage(String words, String page) {
        Wire.send(RUSSIAN, ENGLISH, KAZAKH, UZBEK, CYRILLIC);
        for (var article : List.of(RUSSIAN, ENGLISH, KAZAKH, UZBEK, CYRILLIC)) {
            Store.awaitVersions(article.id(), 1);
        }

        var found = Store.get("/articles?source=search&q={q}", words)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(found.getList("items.uri", String.class))
                .isEqualTo(page.isEmpty() ? List.of() : List.of("https://aral-vesti.example/" + page));
    }

    @Test
    void onlyTheCurrentVersionIsFound() {
        var article = Captures.of("search-edited").from("search-edited").saying("Наводнение", "Текст.");
        Wire.send(article, article.saying("Паводок", "Текст.").at("2026-03-02T06:00:00.000Z"));
        Store.awaitVersions(article.id(), 2);

        Store.get("/articles?source=search-edited&q=наводнение").then().body("items", empty());
        Store.get("/articles?source=search-edited&q=паводок").then().body("items.version", is(List.of(2)));
    }

    @Test
    void aLanguageIncludesItsScripts() {
        var latin = Captures.of("script-latin").from("scripts").in("uz-Latn");
        var cyrillic = Captures.of("script-cyrillic").from("scripts").in("uz-Cyrl");
        Wire.send(latin, cyrillic);
        Store.awaitVersions(latin.id(), 1);
        Store.awaitVersions(cyrillic.id(), 1);

        Store.get("/articles?source=scripts&lang=uz").then().body("items.size()", is(2));
        Store.get("/articles?source=scripts&lang=uz-Cyrl").then().body("items.language", is(List.of("uz-Cyrl")));
        Store.get("/articles?source=scripts&lang=ru").then().body("items", empty());
    }

    @Test
    void pagesAreCompleteNewestFirstEvenWhereManyShareOneMoment() {
        var articles = IntStream.range(0, 25)
                .mapToObj(i ->
                        Captures.of("paged-" + i).from("paged").published("2026-03-02T0" + (i % 3) + ":00:00.123456Z"))
                .toArray(Captures[]::new);
        Wire.send(articles);
        for (var article : articles) {
            Store.awaitVersions(article.id(), 1);
        }

        var times = pages("paged");

        assertThat(times).hasSize(25);
        assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesGoOnThroughTheYearsAndBeginWithWhatIsDatedAheadOfUs() {
        var now = Instant.now();
        var articles = IntStream.of(-3, 0, 1, 2, 3, 5, 15, 17, 60, 70, 250, 260, 1000, 1100, 4000)
                .mapToObj(days -> Captures.of("aged-" + days)
                        .from("aged")
                        .published(now.minus(Duration.ofDays(days)).toString()))
                .toArray(Captures[]::new);
        Wire.send(articles);
        for (var article : articles) {
            Store.awaitVersions(article.id(), 1);
        }

        var times = pages("aged");

        assertThat(times.stream().map(Instant::parse))
                .hasSize(articles.length)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** The dates of all articles of a source, page by page; each article is there once. */
    private static List<String> pages(String source) {
        var found = new ArrayList<String>();
        var times = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = cursor == null
                    ? Store.get("/articles?source={s}&limit=4", source)
                    : Store.get("/articles?source={s}&limit=4&cursor={c}", source, cursor);
            page.then().statusCode(200);
            found.addAll(page.jsonPath().getList("items.id", String.class));
            times.addAll(page.jsonPath().getList("items.publishedAt", String.class));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(found).doesNotHaveDuplicates();
        return times;
    }

    @ParameterizedTest
    @CsvSource({
        "order, up",
        "facets, colour",
        "counted, some",
        "histogram, hour",
        "highlights, 1",
        "limit, 0",
        "limit, 101",
        "limit, many",
        "cursor, nonsense",
        "cursor, Kzk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
        "q, from:%2B999999999-12-31T23:59:59-18:00",
        "lang, not a tag",
        "q, %00"
    })
    void aMistakeNamesItsParameter(String parameter, String value) {
        Store.getRaw("/articles?" + parameter + "=" + value.replace(" ", "%20"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentiment:<0.00000000000000000000000000000000000000000000000001", "to:9999", "from:0001"})
    void whatIsAtTheEdgeOfWhatTheDatabaseCanKeepIsSought(String query) {
        Store.get("/articles?source=search&q={q}", query).then().statusCode(200);
    }

    @Test
    void aMistakeInTheQueryNamesItsPosition() {
        Store.get("/articles?q={q}", "плотина AND (реки OR")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is("q"))
                .body("position", is(20))
                .body("expected", is("a word, a phrase, a field or a parenthesis"))
                .body("detail", is("At character 21 there should be a word, a phrase, a field or a parenthesis."));
    }

    @Test
    void thePagesOfTheInterfaceAreThere() {
        Store.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems("/articles", "/articles/{id}", "/articles/{id}/withdrawal", "/transparency"));
        Store.get("/q/swagger-ui/").then().statusCode(200);
    }
}

package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.store.intake.Captures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnRealPlatform
class QueryIT {

    static final Captures BRIDGE = Captures.of("query-bridge")
            .from("query")
            .published("2026-03-02T09:00:00Z")
            .saying("Мост через Тентек", "«Мост откроют в мае», — сказал министр Ерлан Абишев в Кызылагаше.");
    static final Captures DAM = Captures.of("query-dam")
            .from("query")
            .published("2026-03-09T09:00:00Z")
            .saying("Плотина", "Плотина у моста размыта, сообщили в Кызылагаше. " + "Работы идут. ".repeat(40));
    static final Captures CHOIR = Captures.of("query-choir")
            .from("query-b")
            .published("2026-04-01T09:00:00Z")
            .in("uz-Latn")
            .saying("Xor", "Yangi xor Qizilogʻoch shahrida ochildi, 🎵 shahar bayrami boʻldi.");

    @BeforeEach
    void three() {
        store();
    }

    /** Stores the three articles one after the other: whoever names somebody first says under which name he is known. */
    static void store() {
        for (var record : records()) {
            Wire.send(List.of(record));
            Store.awaitVersions(UUID.fromString(record.key()), 1);
        }
    }

    private static List<ProducerRecord<String, byte[]>> records() {
        return List.of(
                Understood.of(BRIDGE)
                        .naming("person", "Ерлан Абишев", "Ерлан Абишев")
                        .naming("place", "Q999001|Кызылагаш", "Кызылагаше")
                        .quoting("Мост откроют в мае", 1, "Абишев")
                        .about("medtop:04000000", "economy, business and finance")
                        .sounding(.4)
                        .record(),
                Understood.of(DAM)
                        .naming("place", "Q999001|Кызылагаш", "Кызылагаше")
                        .about("medtop:03000000", "disaster, accident and emergency incident")
                        .sounding(-.6)
                        .record(),
                Understood.of(CHOIR)
                        .naming("place", "Q999001|Qizilogʻoch", "Qizilogʻoch")
                        .record());
    }

    @ParameterizedTest
    @CsvSource({
        "entity:Q999001, choir dam bridge",
        "entity:Кызылагаш, choir dam bridge",
        "entity:\"Qizilogʻoch\" lang:ru, dam bridge",
        "entity:Абишев, bridge",
        "entity:\"person:ерлан-абишев\", bridge",
        "entity:Q999001 -entity:Абишев, choir dam",
        "entity:nobody, ''",
        "speaker:Абишев, bridge",
        "speaker:\"Ерлан Абишев\", bridge",
        "speaker:person:ерлан-абишев мост, bridge",
        "speaker:Кызылагаш, ''",
        "topic:medtop:03000000, dam",
        "(topic:03000000 OR topic:economy) source:query, dam bridge",
        "topic:\"business finance\" source:query, bridge",
        "sentiment:<0 source:query, dam",
        "sentiment:positive source:query, bridge",
        "мост (sentiment:<0 OR speaker:абишев) source:query, dam bridge",
        "source:query from:2026-03-03, dam",
        "source:query to:2026-03-03, bridge",
    })
    void fieldsFindWhatTheyName(String query, String pages) {
        var found = Store.get("/articles?q={q}", query).then().statusCode(200).extract();

        assertThat(found.jsonPath().getList("items.uri", String.class))
                .isEqualTo(
                        pages.isEmpty()
                                ? List.of()
                                : List.of(pages.split(" ")).stream()
                                        .map(page -> "https://aral-vesti.example/query-" + page)
                                        .toList());
    }

    @Test
    void whatSaysMoreAboutTheWordsComesFirstWhereThatIsAskedFor() {
        var byTime = Store.get("/articles?source=query&q=мост");
        var byRelevance = Store.get("/articles?source=query&q=мост&order=relevance&limit=1");
        var cursor = byRelevance.jsonPath().getString("next");
        var second = Store.get("/articles?source=query&q=мост&order=relevance&limit=1&cursor={c}", cursor);

        byTime.then().body("items.headline", is(List.of("Плотина", "Мост через Тентек")));
        byRelevance.then().body("items.headline", is(List.of("Мост через Тентек")));
        second.then().body("items.headline", is(List.of("Плотина"))).body("next", nullValue());
        Store.get("/articles?source=query&q=мост&cursor={c}", cursor)
                .then()
                .statusCode(400)
                .body("parameter", is("cursor"));
    }

    @Test
    void passagesShowTheWordsInCodePoints() {
        Store.get("/articles?q={q}&highlights=true", "source:query мостом -плотина")
                .then()
                .body(
                        "items[0].highlights[0].text",
                        is(BRIDGE.body()
                                .substring(0, BRIDGE.body().length() - 1)
                                .substring(1)))
                .body("items[0].highlights[0].marks", is(List.of(Map.of("start", 0, "end", 4))));
        Store.get("/articles?q={q}&highlights=true", "source:query-b шаҳардан")
                .then()
                .body("items[0].highlights.size()", is(1))
                .body(
                        "items[0].highlights[0].text",
                        is("Yangi xor Qizilogʻoch shahrida ochildi, 🎵 shahar bayrami boʻldi"))
                .body("items[0].highlights[0].marks.start", is(List.of(22, 42)))
                .body("items[0].highlights[0].marks.end", is(List.of(30, 48)));
    }

    @Test
    void everythingThatIsFoundIsCounted() {
        Store.get("/articles?limit=1&facets=source,lang,topic,entity,sentiment&histogram=month&q={q}", "entity:Q999001")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("facets.source.value", is(List.of("query", "query-b")))
                .body("facets.source.count", is(List.of(2, 1)))
                .body("facets.lang.value", is(List.of("ru", "uz-Latn")))
                .body(
                        "facets.topic.name",
                        is(List.of("disaster, accident and emergency incident", "economy, business and finance")))
                .body("facets.entity.value", is(List.of("Q999001", "person:ерлан-абишев")))
                .body("facets.entity.count", is(List.of(3, 1)))
                .body("facets.entity.name", is(List.of("Кызылагаш", "Ерлан Абишев")))
                .body("facets.sentiment.value", is(List.of("negative", "neutral", "positive")))
                .body("histogram.start", is(List.of("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")))
                .body("histogram.count", is(List.of(2, 1)));
        Store.get("/articles?histogram=week&q={q}", "entity:Q999001")
                .then()
                .body(
                        "histogram.start",
                        is(List.of("2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z", "2026-03-30T00:00:00Z")));
    }

    @Test
    void whatArrivesWhileSomebodyPagesMovesNothing() {
        for (var order : List.of("time", "relevance")) {
            var source = "arriving-" + order;
            var first = IntStream.range(0, 9)
                    .mapToObj(i -> arriving(source, "old-" + i, 5 + i % 4))
                    .toArray(Captures[]::new);
            Wire.send(first);
            List.of(first).forEach(article -> Store.awaitVersions(article.id(), 1));

            var found = new ArrayList<String>();
            var cursor = "";
            int page = 0;
            do {
                var answer = Store.get(
                        "/articles?q={q}&limit=2&order={o}" + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                        "source:" + source + " канал",
                        order);
                found.addAll(answer.jsonPath().getList("items.uri", String.class));
                var between = new Captures[] {arriving(source, "new-" + page, 20), arriving(source, "late-" + page, 5)};
                Wire.send(between);
                List.of(between).forEach(article -> Store.awaitVersions(article.id(), 1));
                page++;
                cursor = answer.jsonPath().getString("next") == null
                        ? ""
                        : answer.jsonPath().getString("next");
            } while (!cursor.isEmpty() && page < 30);

            assertThat(found).doesNotHaveDuplicates();
            assertThat(found)
                    .containsAll(List.of(first).stream().map(Captures::uri).toList());
        }
    }

    private static Captures arriving(String source, String name, int hour) {
        return Captures.of(source + "-" + name)
                .from(source)
                .published("2026-03-02T%02d:00:00Z".formatted(hour))
                .saying("Канал", "канал ".repeat(hour));
    }
}

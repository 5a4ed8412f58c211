package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.match.ArticleParser;
import dev.vestnik.store.match.Sought;
import dev.vestnik.store.search.query.QueryParser;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search finds in the database a query matches in memory, and nothing else. */
@OnRealPlatform
class MatchedAsFoundIT {

    private static final Captures COURT = Captures.of("match-court")
            .from("match")
            .in("en")
            .published("2026-03-02T09:00:00.123456Z")
            .saying(
                    "Court and/or council: the long-running case",
                    "A well-known author said on 12.03.2026 that COVID-19 had cost the Turkish-Kazakh venture 3.5 million."
                            + " Write to press@kyzyl.example or read www.kyzyl.example/news/1. Сказал это «Ерлан».");
    private static final Captures STEPPE = Captures.of("match-steppe")
            .from("match")
            .in("kk")
            .saying("Даладағы кітапхана", "Ауылдағы кітаптардың халқы оқырманға ұсынылды. Мектептердің 5G желісі бар.");
    private static final Captures TEACHERS = Captures.of("match-teachers")
            .from("match")
            .in("uz-Cyrl")
            .saying("Ўқитувчилар", "Тошкентда ўқитувчиларнинг маоши ошди, деди вазир.");
    private static final Captures SNOW = Captures.of("match-snow")
            .from("match")
            .saying(
                    "Ёлка, снег и мы",
                    "В Северо-Казахстанской области -25 градусов. Ещё её 25-летний житель из г.Алматы, сообщил ТОО «Снег-Сервис»,"
                            + " вышел на 5G-связь; Сыр\u00adдарья замёрзла. О б этом писал Tengri.example.");

    private static final List<Captures> ALL =
            List.of(QueryIT.BRIDGE, QueryIT.DAM, QueryIT.CHOIR, COURT, STEPPE, TEACHERS, SNOW);

    private static final List<String> QUERIES = List.of(
            "мост",
            "мостами -плотина",
            "открыть мост",
            "\"мост откроют в мае\"",
            "\"откроют мост\"",
            "«в Кызылагаше работы»",
            "\"тентек мост\"",
            "\"через Тентек мост\"",
            "минист*",
            "мини* OR пло*",
            "м* -сн*",
            "xor",
            "шаҳарлар",
            "\"шаҳар байрами\"",
            "\"shahri bayram\"",
            "qizil*",
            "қизил*",
            "o'qituvchi",
            "ўқитувчи маош*",
            "кітап",
            "кітаптар халық",
            "\"ауыл кітап\"",
            "кіта*",
            "5G",
            "5g-связь",
            "елка",
            "ёлка OR ее",
            "\"ёлка снег\"",
            "северо-казахстанская",
            "\"северо казахстанская\"",
            "казахстанский",
            "северо-каз*",
            "\"-25\"",
            "25",
            "\"25-летний житель\"",
            "алматы",
            "сырдарья",
            "снег-сервис",
            "снег мы",
            "\"снег и мы\"",
            "и",
            "и -и",
            "и OR мост",
            "source:match и",
            "source:match -и",
            "source:match (и OR снег)",
            "NOT (мост OR снег)",
            "-(source:query мост)",
            "-source:query",
            "\"\"",
            "well",
            "well-known",
            "\"long running\"",
            "runs",
            "the",
            "\"a well known author\"",
            "\"the authors\"",
            "and/or",
            "or*",
            "\"covid-19\"",
            "covid*",
            "covid-1*",
            "12.03.2026",
            "2026",
            "3.5",
            "kyzyl.example",
            "www.kyzyl.example",
            "press@kyzyl.example",
            "tengri.example",
            "ерлан",
            "Turkish-Kazakh",
            "turkish-kaz*",
            "entity:Q999001",
            "entity:Кызылагаш",
            "entity:\"Qizilogʻoch\"",
            "entity:Абишев",
            "entity:\"Абишев Ерлан\"",
            "entity:\"Кызылагаш Ерлан\"",
            "entity:person:ерлан-абишев",
            "entity:\"\u02bb a\"",
            "-entity:Q999001",
            "speaker:Абишев",
            "speaker:\"ерлан абишев\"",
            "speaker:Кызылагаш",
            "speaker:person:ерлан-абишев",
            "topic:medtop:03000000",
            "topic:04000000",
            "topic:economy",
            "topic:\"business finances\"",
            "topic:\"business emergency\"",
            "topic:\"the\"",
            "lang:uz",
            "lang:uz-latn",
            "lang:uzb",
            "lang:ru -lang:kk",
            "sentiment:<0",
            "sentiment:<=-0.6",
            "sentiment:<-0.6",
            "sentiment:>=0.4",
            "sentiment:>0.4",
            "sentiment:=0.4",
            "sentiment:neutral",
            "-sentiment:positive",
            "from:2026-03-02 to:2026-03-02",
            "from:2026-03-02T09:00:00.123456Z to:2026-03-02T09:00:00.123456Z",
            "from:2026-03-02T09:00:00.123457Z",
            "to:2026-03-02T08:59:59Z",
            "from:2026-04",
            "мост (sentiment:<0 OR speaker:абишев) source:query",
            "(кітап OR мост) (lang:kk OR from:2026-03-05) -снег");

    @Inject
    ArticleParser parser;

    @Inject
    DataSource database;

    @BeforeEach
    void store() {
        QueryIT.store();
        Wire.send(COURT, STEPPE, TEACHERS, SNOW);
        ALL.forEach(article -> Store.awaitVersions(article.id(), 1));
    }

    @Test
    void aQueryMatchesInMemoryWhatItFindsInTheDatabase() {
        var parsed = ALL.stream()
                .map(article -> parser.parse(Store.article(article.id()), this::names))
                .toList();
        var found = new ArrayList<String>();
        var matched = new ArrayList<String>();
        for (var query : queries().toList()) {
            var answer = Store.get("/articles?limit=100&q={q}", query);
            if (answer.statusCode() == 200) {
                var sought = Sought.of(QueryParser.parse(query));
                found.add(query + " -> " + new TreeSet<>(answer.jsonPath().getList("items.id", String.class)));
                var ids = new TreeSet<String>();
                parsed.stream()
                        .filter(sought::matches)
                        .forEach(article -> ids.add(article.id().toString()));
                matched.add(query + " -> " + ids);
            }
        }

        assertThat(matched).hasSizeGreaterThan(QUERIES.size()).isEqualTo(found);
        assertThat(matched).filteredOn(line -> !line.endsWith("[]")).hasSizeGreaterThan(QUERIES.size());
    }

    /** Of these articles alone: beside a field, and in one condition with other words. */
    private static Stream<String> queries() {
        var ours = "(source:query OR source:query-b OR source:match)";
        return QUERIES.stream().flatMap(q -> Stream.of(ours + " (" + q + ")", ours + " -(" + q + ")"));
    }

    private List<String> names(String entity) {
        var names = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select name from entity_name where entity_id = ?")) {
            select.setString(1, entity);
            for (var answer = select.executeQuery(); answer.next(); ) {
                names.add(answer.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}

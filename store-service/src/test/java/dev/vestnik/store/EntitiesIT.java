package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.vestnik.store.intake.Captures;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealPlatform
class EntitiesIT {

    private static final Captures FIRST = Captures.of("entities-first")
            .from("entities")
            .published("2026-02-10T09:00:00Z")
            .saying(
                    "Порт",
                    "«Тёмный Яр закроют в мае», — сказала глава порта Зарина Омарбек. «Порт важен», — добавила она.");
    private static final Captures SECOND = Captures.of("entities-second")
            .from("entities")
            .published("2026-03-10T09:00:00Z")
            .saying(
                    "Суд",
                    "Зарина Омарбек судится. «Омарбек неправа, а Тёмный Яр цел», — сказал истец Пётр Глухих-Сай.");
    private static final Captures THIRD = Captures.of("entities-third")
            .from("entities")
            .in("uz-Latn")
            .published("2026-03-11T09:00:00Z")
            .saying("Port", "Zarina Omarbek portni ochdi.");

    @Inject
    DataSource database;

    private static Understood second() {
        return Understood.of(SECOND)
                .naming("person", "Q999102|Зарина Омарбек", "Зарина Омарбек", "Омарбек неправа")
                .felt(-.75)
                .naming("place", "Тёмный Яр", "Тёмный Яр")
                .naming("person", "Пётр Глухих-Сай", "Пётр Глухих-Сай")
                .quoting("Омарбек неправа, а Тёмный Яр цел", 3, "Глухих-Сай");
    }

    @BeforeEach
    void three() {
        Wire.send(List.of(
                Understood.of(FIRST)
                        .naming("person", "Q999102|Зарина Омарбек", "Зарина Омарбек")
                        .as("глава", "порт")
                        .felt(.5)
                        .naming("place", "Тёмный Яр", "Тёмный Яр")
                        .quoting("Тёмный Яр закроют в мае", 1, "Зарина Омарбек")
                        .quoting("Порт важен", 1, "она")
                        .record(),
                second().record(),
                Understood.of(THIRD)
                        .naming("person", "Q999102|Zarina Omarbek", "Zarina Omarbek")
                        .felt(.25)
                        .record()));
        for (var article : List.of(FIRST, SECOND, THIRD)) {
            Store.awaitVersions(article.id(), 1);
        }
    }

    @Test
    void anEntityHasItsNamesItsTimeItsOfficesItsCompanyAndItsWords() {
        Store.get("/entities/{id}", "Q999102")
                .then()
                .statusCode(200)
                .body("type", is("person"))
                .body("wikidata", is("Q999102"))
                .body("names", contains("Zarina Omarbek", "Зарина Омарбек"))
                .body("overTime.start", is(List.of("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z")))
                .body("overTime.articles", is(List.of(1, 2)))
                .body("overTime.mentions", is(List.of(1, 3)))
                .body("overTime.sentiment", is(List.of(.5f, -.25f)))
                .body("roles.title", is(List.of("глава, порт")))
                .body("together.id", is(List.of("place:темный-яр", "person:петр-глухих-сай")))
                .body("together.articles", is(List.of(2, 1)))
                .body("quotationsBy.content", is(List.of("Порт важен", "Тёмный Яр закроют в мае")))
                .body("quotationsAbout.content", is(List.of("Омарбек неправа, а Тёмный Яр цел")));
        Store.get("/entities/{id}?histogram=day", "Q999102").then().body("overTime.size()", is(3));
    }

    @ParameterizedTest
    @CsvSource({
        "зарина ома, Q999102",
        "Omarbek, Q999102",
        "темный, place:темный-яр",
        "Тёмный ЯР, place:темный-яр",
        "яра, ''"
    })
    void namesAreFoundByTheirWordsInEitherScript(String name, String id) {
        var found = Store.get("/entities?q={q}", name).jsonPath().getList("items.id", String.class);

        assertThat(found).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "speaker=Омарбек, Порт важен|Тёмный Яр закроют в мае",
        "speaker=Q999102&q=яру, Тёмный Яр закроют в мае",
        "speaker=Q999102&about=Тёмный Яр, Тёмный Яр закроют в мае",
        "about=place:темный-яр, 'Омарбек неправа, а Тёмный Яр цел|Тёмный Яр закроют в мае'",
        "about=Omarbek, 'Омарбек неправа, а Тёмный Яр цел'",
        "speaker=Глухих&about=Q999102, 'Омарбек неправа, а Тёмный Яр цел'",
        "speaker=Глухих&q=порт, ''",
        "speaker=Омарбек&q=-яр, Порт важен",
        "speaker=Q999102&q=from:2026-03, ''",
        "speaker=Q999102&q=важен lang:ru, Порт важен",
        "speaker=Q999102&q=lang:ru-RU, ''",
        "speaker=Q999102&q=lang:uz, ''",
    })
    void whoSaidWhatAboutWhomIsFound(String query, String contents) {
        var found = Store.get("/quotations?" + query).then().statusCode(200).extract();

        assertThat(found.jsonPath().getList("items.content", String.class))
                .isEqualTo(contents.isEmpty() ? List.of() : List.of(contents.split("\\|")));
    }

    @Test
    void aQuotationSaysWhoseItIsAndWhereItStands() {
        Store.get("/quotations?speaker=Глухих")
                .then()
                .body("items[0].speaker.name", is("Глухих-Сай"))
                .body("items[0].speaker.entity", is("person:петр-глухих-сай"))
                .body("items[0].kind", is("direct"))
                .body("items[0].about", is(List.of("Q999102", "place:темный-яр")))
                .body("items[0].article.headline", is("Суд"))
                .body("items[0].article.source", is("entities"))
                .body("next", nullValue());
    }

    @Test
    void pagesOfQuotationsAreComplete() {
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = Store.get("/quotations?about=place:темный-яр&limit=1" + cursor);
            found.addAll(page.jsonPath().getList("items.content", String.class));
            cursor = page.jsonPath().getString("next") == null
                    ? ""
                    : "&cursor=" + page.jsonPath().getString("next");
        } while (!cursor.isEmpty());

        assertThat(found).containsExactly("Омарбек неправа, а Тёмный Яр цел", "Тёмный Яр закроют в мае");
    }

    @Test
    void onlyTheCurrentVersionCounts() {
        var article =
                Captures.of("entities-edited").from("entities-edited").saying("Ой", "«Да», — сказал Усман Ойбек-Тест.");
        var edited = article.saying("Ой", "Усман Ойбек-Тест молчит.").at("2026-03-02T06:00:00.000Z");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Усман Ойбек-Тест", "Усман Ойбек-Тест")
                .quoting("Да", 1, "Усман Ойбек-Тест")
                .record()));
        Store.awaitVersions(article.id(), 1);
        Store.get("/quotations?speaker=Ойбек").then().body("items.content", is(List.of("Да")));

        Wire.send(edited);
        Store.awaitVersions(article.id(), 2);

        Store.get("/quotations?speaker=Ойбек").then().body("items", empty());
        Store.get("/entities/{id}", "person:усман-ойбек-тест").then().statusCode(404);
        Store.get("/entities?q=Усман").then().body("items", empty());
    }

    @Test
    void whatWasFoundInAnArticleGoesWithIt() throws SQLException {
        var article = Captures.of("entities-deleted").saying("Ой", "«Нет», — сказала Лола Керей-Тест.");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Лола Керей-Тест", "Лола Керей-Тест")
                .quoting("Нет", 1, "Лола Керей-Тест")
                .record()));
        Store.awaitVersions(article.id(), 1);
        Store.get("/quotations?speaker=Керей").then().body("items.content", is(List.of("Нет")));

        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from article where id = ?")) {
            delete.setObject(1, article.id());
            delete.executeUpdate();
        }

        for (var table : List.of("mention", "quotation")) {
            try (var connection = database.getConnection();
                    var count = connection.prepareStatement("select 1 from " + table + " where article_id = ?")) {
                count.setObject(1, article.id());
                assertThat(count.executeQuery().next()).as(table).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities?q=",
                "/entities?q=a&limit=0",
                "/quotations?limit=x",
                "/quotations?speaker=%00",
                "/quotations?cursor=no",
                "/quotations?cursor=Kzk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwIDE",
                "/quotations?q=to:%2B999999999-12-31T23:59:59-18:00",
                "/quotations?q=source:a",
                "/quotations?q=(a"
            })
    void aMistakeIsAProblemThatNamesItsParameter(String path) {
        Store.getRaw(path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void whatNobodyNamesIsNotThere() {
        Store.get("/entities/{id}", "Q1").then().statusCode(404).contentType("application/problem+json");
    }
}

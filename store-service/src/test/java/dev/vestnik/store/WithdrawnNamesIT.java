package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.vestnik.store.intake.Captures;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What becomes of the names that articles give once these are withdrawn. */
@OnRealPlatform
class WithdrawnNamesIT {

    @Inject
    DataSource database;

    @Test
    void namesThatOnlyAKilledArticleGaveAreGone() throws SQLException {
        var killed = Captures.of("entities-killed").saying("Ой", "Тайна Қылмыс-Сыр и Ойрат Сыртан.");
        var other = Captures.of("entities-not-killed").saying("Ой", "Тайна Открытая.");
        var edited = killed.saying("Ой", "Прежнее имя: Қылмыс-Сырсыз.").at("2026-03-02T04:00:00.000Z");
        Wire.send(List.of(Understood.of(killed)
                .naming("person", "Q999301|Тайна Қылмыс-Сыр", "Тайна Қылмыс-Сыр")
                .naming("person", "Ойрат Қылмыс-Сыртан", "Ойрат Сыртан")
                .about("medtop:99990001", "Қылмыс")
                .record()));
        Store.awaitVersions(killed.id(), 1);
        Wire.send(List.of(
                Understood.of(other)
                        .naming("person", "Q999301|Тайна Открытая", "Тайна Открытая")
                        .record(),
                Understood.of(edited)
                        .naming("person", "Қылмыс-Сырсыз", "Қылмыс-Сырсыз")
                        .record()));
        Store.awaitVersions(killed.id(), 2);
        Store.awaitVersions(other.id(), 1);
        Store.get("/entities?q=Тайна").then().body("items.name", contains("Тайна Қылмыс-Сыр"));

        Desk.withdraw(killed, Desk.KILL).then().statusCode(201);

        Store.get("/entities?q=Қылмыс").then().body("items", empty());
        Store.get("/entities/{id}", "person:ойрат-қылмыс-сыртан").then().statusCode(404);
        Store.get("/entities/{id}", "Q999301")
                .then()
                .body("name", is("Тайна Открытая"))
                .body("names", contains("Тайна Открытая"));
        assertThat(new WholeDatabase(database).columnsWith("Қылмыс")).isEmpty();
        assertThat(new WholeDatabase(database).columnsWith("қылмыс")).isEmpty();
    }

    @Test
    void namesThatOnlyAWithheldArticleGivesAreThereForThoseWhoMaySeeIt() {
        var article = Captures.of("entities-withheld").saying("Ой", "Аян Жасырын-Тест и Тёмный Яр.");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Q999302|Аян Жасырын-Тест", "Аян Жасырын-Тест")
                .naming("place", "Тёмный Яр", "Тёмный Яр")
                .record()));
        Store.awaitVersions(article.id(), 1);
        var other = Captures.of("entities-not-withheld").saying("Ой", "Тёмный Яр.");
        Wire.send(List.of(
                Understood.of(other).naming("place", "Тёмный Яр", "Тёмный Яр").record()));
        Store.awaitVersions(other.id(), 1);

        Desk.withdraw(article, Desk.legal("[\"KZ\"]", "")).then().statusCode(201);

        Desk.answer("KZ", "/entities/Q999302").then().statusCode(404);
        Desk.answer("KZ", "/entities?q=Жасырын").then().body("items", empty());
        Desk.answer("KZ", "/entities/place:темный-яр").then().statusCode(200);
        Desk.answer("UZ", "/entities/Q999302").then().body("names", contains("Аян Жасырын-Тест"));
        Desk.answer("UZ", "/entities?q=Жасырын").then().body("items.id", contains("Q999302"));
    }
}

package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.Listening.Event;
import dev.vestnik.store.intake.Captures;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What listeners are told of articles that were withdrawn, wholly or in part, since they came to the public topic. */
@OnRealPlatform
class LiveWithdrawalsIT {

    @Test
    void withdrawalsReachEverybodyAndTheirTextsNobodyWhoComesLater() {
        var article = Captures.of("live-killed");
        String before;
        try (var listening = listen(Map.of())) {
            before = listening.id();
            Wire.send(article);
            Store.awaitVersions(article.id(), 1);
            Wire.send(List.of(PublicRecords.of(article)));
            listening.await(1, about(article));
            Desk.withdraw(article, Desk.KILL).then().statusCode(201);
            Wire.send(List.of(PublicRecords.tombstone(article, "Назван ребёнок")));

            var told = listening.await(2, about(article)).getLast();
            assertThat(told.type()).isEqualTo("withdrawn");
            assertThat(told.data().path("reason").asText()).isEqualTo("Назван ребёнок");
        }
        try (var later = listen(Map.of("Last-Event-ID", before))) {
            assertThat(later.await(1, about(article))).extracting(Event::type).containsExactly("withdrawn");
        }
    }

    @Test
    void whatIsWithheldInACountryIsNotToldThere() {
        var article = Captures.of("live-withheld");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        try (var inside = listen(Map.of("X-Country", "KZ"));
                var outside = listen(Map.of("X-Country", "UZ"))) {
            var before = outside.id();
            Wire.send(List.of(PublicRecords.of(article)));
            inside.await(1, about(article));
            Desk.withdraw(article, Desk.legal("[\"KZ\"]", "")).then().statusCode(201);
            Wire.send(List.of(PublicRecords.of(article)));

            assertThat(types(inside.await(2, about(article)))).containsExactly("article", "withdrawn");
            assertThat(types(outside.await(2, about(article)))).containsExactly("article", "article");
            try (var later = listen(Map.of("X-Country", "KZ", "Last-Event-ID", before))) {
                assertThat(types(later.await(2, about(article)))).containsExactly("withdrawn", "withdrawn");
            }
        }
    }

    @Test
    void wordsThatWereTakenOutAreBlackForWhoComesLater() {
        var said = "Под мостом лежит клад";
        var article = Captures.of("live-blackened").saying("Мост", "«" + said + "», — сказала Дана Сарыкыз.");
        Wire.send(List.of(Understood.of(article)
                .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                .quoting(said, 1, "Дана Сарыкыз")
                .record()));
        Store.awaitVersions(article.id(), 1);
        String before;
        try (var listening = listen(Map.of())) {
            before = listening.id();
            Wire.send(List.of(PublicRecords.of(article)));
            assertThat(body(listening.await(1, about(article)).getFirst())).contains(said);
        }

        Desk.withdraw(article, Desk.killOfQuotation(article, said)).then().statusCode(201);

        try (var later = listen(Map.of("Last-Event-ID", before))) {
            assertThat(body(later.await(1, about(article)).getFirst()))
                    .isEqualTo(article.body().replace(said, "█".repeat(said.length())));
        }
    }

    private static Listening listen(Map<String, String> headers) {
        return Listening.to(Listening.here(""), headers);
    }

    private static Predicate<String> about(Captures article) {
        return article.id().toString()::equals;
    }

    private static List<String> types(List<Event> events) {
        return events.stream().map(Event::type).toList();
    }

    private static String body(Event event) {
        return event.data().path("body").asText();
    }
}

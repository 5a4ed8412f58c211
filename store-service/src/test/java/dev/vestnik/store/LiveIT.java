package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.vestnik.local.Programs;
import dev.vestnik.local.TestPlatform;
import dev.vestnik.local.process.Child;
import dev.vestnik.store.Listening.Event;
import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Listening to articles as they come to the public topic. */
@OnRealPlatform
class LiveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void everyArticleIsHeardOnceAndItsVersionsInOrder() {
        var articles = several("heard", 40);
        try (var listening = listen(Map.of())) {
            publish(articles, 1);
            publish(articles, 2);

            var heard = listening.await(80, about(articles));
            assertThat(heard).hasSize(80).allSatisfy(event -> assertThat(event.type())
                    .isEqualTo("article"));
            for (var article : articles) {
                assertThat(heard.stream().filter(event -> event.article()
                                .equals(article.id().toString())))
                        .extracting(event -> event.data().path("version").asInt())
                        .containsExactly(1, 2);
            }
        }
    }

    @Test
    void whoComesAgainGoesOnBehindTheLastEventThatHeHas() {
        var before = several("before-break", 20);
        var meanwhile = several("during-break", 300);
        var after = several("after-break", 20);
        Event middle;
        List<Event> all;
        try (var listening = listen(Map.of())) {
            publish(before, 1);
            all = listening.await(20, about(before));
            middle = all.get(11);
        }
        publish(meanwhile, 1);

        try (var again = listen(Map.of("Last-Event-ID", middle.id()))) {
            publish(after, 1);
            assertThat(again.await(20, about(after))).hasSize(20);
            assertThat(again.await(300, about(meanwhile))).hasSize(300);
            assertThat(articles(again.of(about(before))))
                    .containsExactlyInAnyOrderElementsOf(articles(all.subList(12, 20)));
        }
    }

    @Test
    void aTimeIsAPlaceToBeginAt() {
        var early = several("before-time", 5);
        var late = several("after-time", 5);
        publish(early, 1);
        var last = Wire.all(Wire.PUBLIC).stream()
                .filter(record -> about(early).test(record.key()))
                .mapToLong(record -> record.timestamp())
                .max()
                .orElseThrow();
        await().until(() -> System.currentTimeMillis() > last);
        var since = Instant.ofEpochMilli(last + 1);
        publish(late, 1);

        try (var listening = Listening.to(Listening.here("?since=" + since), Map.of())) {
            assertThat(listening.await(5, about(late))).hasSize(5);
            assertThat(listening.of(about(early))).isEmpty();
        }
    }

    @Test
    void anIdHoldsAtAnotherReplicaAndAfterItsCrash() {
        var programs = another();
        var elsewhere = Programs.address(programs.ports().store()).resolve("/articles.events");
        var first = several("at-first", 10);
        var second = several("at-second", 200);
        var third = several("after-crash", 200);
        String id;
        try (var listening = listen(Map.of())) {
            publish(first, 1);
            listening.await(10, about(first));
            id = listening.id();
        }
        publish(second, 1);

        var replica = start(programs);
        try (var listening = Listening.to(elsewhere, Map.of("Last-Event-ID", id))) {
            assertThat(listening.await(200, about(second))).hasSize(200);
            assertThat(listening.of(about(first))).isEmpty();
            publish(third.subList(0, 100), 1);
            listening.await(50, about(third));
            replica.kill();
            await().atMost(PATIENCE).until(listening::isOver);
            publish(third.subList(100, 200), 1);
            replica = start(programs);
            try (var again = Listening.to(elsewhere, Map.of("Last-Event-ID", listening.id()))) {
                var missing = 200 - listening.of(about(third)).size();
                assertThat(again.await(missing, about(third))).hasSize(missing);
                assertThat(again.of(about(second))).isEmpty();
            }
        } finally {
            replica.stop(Duration.ofSeconds(10));
        }
    }

    @Test
    void aQueryHearsWhatItFindsAndWithdrawalsOfAnything() {
        var found = Captures.of("live-found").saying("Плотина", "На реках построят плотины.");
        var other = Captures.of("live-other").saying("Погода", "Завтра дождь.");
        var both = about(List.of(found, other));
        try (var listening = Listening.to(
                Listening.here("?q=%D1%80%D0%B5%D0%BA%D0%B0%20-%D0%BE%D0%B7%D0%B5%D1%80%D0%BE"), Map.of())) {
            publish(List.of(other, found, other.saying("Погода", "У реки и озера дождь.")), 1);
            Wire.send(List.of(PublicRecords.tombstone(other, "Ошибка")));
            publish(List.of(found), 2);

            await().atMost(PATIENCE).until(() -> listening.of(both).size() >= 3);
            assertThat(listening.of(about(List.of(found)))).hasSize(2);
            assertThat(types(listening.of(about(List.of(other))))).containsExactly("withdrawn");
        }
        given().get("/articles.events?q=(река")
                .then()
                .statusCode(400)
                .body("parameter", is("q"))
                .body("position", is(5));
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        given().header("Last-Event-ID", "7")
                .get("/articles.events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is("Last-Event-ID"));
        given().header("Last-Event-ID", "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":99999999}]")
                .get("/articles.events")
                .then()
                .statusCode(400)
                .body("detail", containsString("end"));
        given().get("/articles.events?since=yesterday").then().statusCode(400).body("parameter", is("since"));
    }

    /** A replica in groups of its own: killed as one of those that store, it would hold its share of the topic for most of a minute. */
    private static Programs another() {
        var programs = TestPlatform.programs();
        var apart = Map.of(
                "MP_MESSAGING_INCOMING_ENRICHED_GROUP_ID", "apart",
                "MP_MESSAGING_INCOMING_BACK_FILL_GROUP_ID", "apart-back-fill",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_OFFSET_RESET", "latest");
        return new Programs(programs.house(), programs.data(), programs.ports(), apart);
    }

    private static Child start(Programs programs) {
        var child = Child.start(programs.store(), programs.data().resolve("log"));
        child.awaitReady(PATIENCE);
        return child;
    }

    private Listening listen(Map<String, String> headers) {
        return Listening.to(Listening.here(""), headers);
    }

    private static List<Captures> several(String name, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Captures.of(name + "-" + i))
                .toList();
    }

    private static void publish(List<Captures> articles, int version) {
        Wire.send(articles.stream()
                .map(article -> PublicRecords.of(article, version))
                .toList());
    }

    private static Predicate<String> about(List<Captures> articles) {
        var ids = articles.stream().map(article -> article.id().toString()).toList();
        return ids::contains;
    }

    private static List<String> articles(List<Event> events) {
        return events.stream().map(Event::article).toList();
    }

    private static List<String> types(List<Event> events) {
        return events.stream().map(Event::type).toList();
    }
}

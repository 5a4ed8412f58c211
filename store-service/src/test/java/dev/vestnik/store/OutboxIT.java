package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What the store announces, by the real connector on a real Kafka Connect worker. */
@OnRealPlatform
class OutboxIT {

    private static final String TRACE = "00-9c41d07a6be3f2851d0e47ab95c38f16-a1b2f40cd7e35961-01";
    private static final String LATER = "2026-03-02T06:00:00.000Z";
    private static final String EARLIER = "2026-03-02T04:00:00.000Z";

    @Test
    void whatIsStoredStandsOnThePublicTopicOnceAndInOrderWhateverStopsOnTheWay() throws Exception {
        // Given articles that were stored before there was a connector
        var article = Captures.of("announced").saying("Число 0.10 и знак 😀", "Текст.");
        var edited = article.saying("Уточнено", "Другой текст.").at(LATER);
        var early = several("early");
        Wire.send(article, edited, article.saying("Раньше", "Прежний.").at(EARLIER), edited.enrichedBy("2026.12-1"));
        var traced = Captures.of("traced");
        Wire.send(List.of(inTrace(traced)));
        Wire.send(early);
        Store.awaitAllBefore("connector");

        // When a connector starts, its worker is killed in mid-stream, the database restarts, and articles go on
        // arriving
        var worker = Connector.start();
        awaitPublished(early.length / 2, early);
        worker.kill();
        var without = several("without-worker");
        Wire.send(without);
        worker = Connector.start();
        awaitPublished(without.length, without);
        TestPlatform.stopDatabase();
        TestPlatform.startDatabase();
        var after = several("after-database");
        Wire.send(after);
        awaitPublished(after.length, after);
        worker.stop(Duration.ofSeconds(10));

        // Then each stands there once, exactly as it is stored
        var published = Wire.all(Wire.PUBLIC).stream().collect(Collectors.groupingBy(ConsumerRecord::key));
        for (var one : all(early, without, after)) {
            assertThat(published.get(one.id().toString())).hasSize(1);
        }
        for (var one : List.of(early[0], early[999], without[500], after[999])) {
            assertThat(published.get(one.id().toString())).allSatisfy(OutboxIT::isAsStored);
        }
        assertThat(published.get(traced.id().toString())).singleElement().satisfies(OutboxIT::isTraced);
        assertThat(published.get(article.id().toString()))
                .extracting(record -> Wire.headers(record).get("ce_id"))
                .containsExactly(
                        article.id() + "/1/2026.11-1", article.id() + "/2/2026.11-1", article.id() + "/2/2026.12-1");
    }

    private static ProducerRecord<String, byte[]> inTrace(Captures article) {
        var record = Wire.record(article.id().toString(), article.json().getBytes(UTF_8));
        record.headers().add("traceparent", TRACE.getBytes(UTF_8));
        return record;
    }

    /** Nobody traces here, so what came goes on; {@link #isAsStored} says that others have no such header. */
    private static void isTraced(ConsumerRecord<String, byte[]> record) {
        assertThat(Wire.headers(record)).containsEntry("traceparent", TRACE).hasSize(9);
    }

    private static List<Captures> all(Captures[]... groups) {
        return Arrays.stream(groups).flatMap(Arrays::stream).toList();
    }

    private static Captures[] several(String when) {
        return IntStream.range(0, 1_000).mapToObj(i -> Captures.of(when + i)).toArray(Captures[]::new);
    }

    private static void awaitPublished(int atLeast, Captures[] articles) {
        var ids = Arrays.stream(articles).map(one -> one.id().toString()).collect(Collectors.toSet());
        Wire.await(
                Wire.PUBLIC,
                records -> records.stream()
                                .filter(record -> ids.contains(record.key()))
                                .count()
                        >= atLeast);
    }

    private static void isAsStored(ConsumerRecord<String, byte[]> record) {
        var id = record.key();
        var stored = Store.json(UUID.fromString(id));
        assertThat(new String(record.value(), UTF_8)).isEqualTo(Store.article(UUID.fromString(id)));
        assertThat(Contracts.errors(Wire.PUBLIC, new String(record.value(), UTF_8)))
                .isEmpty();
        assertThat(Wire.headers(record))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id + "/1/2026.11-1",
                        "ce_type", "dev.vestnik.article.published.v1",
                        "ce_source", "/vestnik/store",
                        "ce_subject", id,
                        "ce_time", stored.getString("storedAt"),
                        "ce_dataschema", "urn:vestnik:schema:news.articles.v1",
                        "content-type", "application/json"));
    }
}

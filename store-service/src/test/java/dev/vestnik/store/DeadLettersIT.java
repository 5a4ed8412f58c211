package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.intake.Captures;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class DeadLettersIT {

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    @Test
    void bytesThatAreNoArticleArePutAsideWhileTheLineGoesOn() {
        var before = count("unreadable");
        var bytes = new byte[] {(byte) 0xFF, 0, 'x'};
        var record = Wire.record("unreadable-key", bytes);
        record.headers().add("ce_id", "some-id".getBytes(UTF_8));
        var behind = Captures.of("behind-unreadable");

        Wire.send(List.of(
                record, Wire.record(behind.id().toString(), behind.json().getBytes(UTF_8))));

        var letter = letter("unreadable-key");
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(Wire.headers(letter))
                .containsEntry("ce_id", "some-id")
                .containsEntry("dead-letter-kind", "unreadable")
                .containsEntry("dead-letter-topic", Wire.ENRICHED)
                .containsEntry("dead-letter-reason", "The value is not UTF-8 text.")
                .containsEntry("dead-letter-exception-class-name", "java.nio.charset.MalformedInputException")
                .containsKeys("dead-letter-partition", "dead-letter-offset");
        Store.awaitVersions(behind.id(), 1);
        assertThat(count("unreadable")).isEqualTo(before + 1);
    }

    @Test
    void anUnknownSchemaVersionIsPutAsideWhole() {
        var article = Captures.of("from-the-future");
        var record = Wire.record(article.id().toString(), article.json().getBytes(UTF_8));
        record.headers().add("ce_dataschema", "urn:vestnik:schema:news.articles.enriched.v9".getBytes(UTF_8));

        Wire.send(List.of(record));

        var letter = letter(article.id().toString());
        assertThat(letter.value()).asString(UTF_8).isEqualTo(article.json());
        assertThat(Wire.headers(letter))
                .containsAllEntriesOf(Map.of(
                        "ce_dataschema", "urn:vestnik:schema:news.articles.enriched.v9",
                        "dead-letter-kind", "unknown-schema",
                        "dead-letter-reason",
                                "The schema urn:vestnik:schema:news.articles.enriched.v9 is unknown here."))
                .doesNotContainKey("dead-letter-exception-class-name");
        Store.get("/articles/{id}", article.id()).then().statusCode(404);
    }

    @Test
    void aRecordWithoutAValueStaysOne() {
        Wire.send(List.of(new org.apache.kafka.clients.producer.ProducerRecord<>(Wire.ENRICHED, "tombstone", null)));

        assertThat(letter("tombstone").value()).isNull();
    }

    /** An alert sees a counter grow, not begin; this lane gets no letter in any test. */
    @Test
    void everyCounterIsThereBeforeTheFirstLetter() {
        var backFill = meters.find("vestnik.dead.letters")
                .tag("topic", "news.articles.enriched.backfill.v1")
                .counters();

        assertThat(backFill)
                .extracting(counter -> counter.getId().getTag("kind"))
                .containsExactlyInAnyOrder("unreadable", "unknown-schema", "unstorable");
    }

    @Test
    void whatTheDatabaseCannotHoldIsPutAsideAndTheRestOfItsBatchIsStored() throws SQLException {
        var refused = Captures.of("refused-by-the-database");
        var others = IntStream.range(0, 5)
                .mapToObj(i -> Captures.of("beside-refused-" + i))
                .toList();
        change("""
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'more than fits' using errcode = '54000'; end $$;
                create trigger refusal before insert on article for each row when (new.uri = '%s') execute function refuse()
                """.formatted(refused.uri()));
        try {
            Wire.send(Stream.concat(others.stream(), Stream.of(refused))
                    .map(article ->
                            Wire.record(article.id().toString(), article.json().getBytes(UTF_8)))
                    .toList());

            assertThat(Wire.headers(letter(refused.id().toString())))
                    .containsEntry("dead-letter-kind", "unstorable")
                    .hasEntrySatisfying("dead-letter-reason", reason -> assertThat(reason)
                            .startsWith("The database cannot hold it: ERROR: more than fits"));
            others.forEach(article -> Store.awaitVersions(article.id(), 1));
            assertThat(Store.versions(refused.id())).isEmpty();
        } finally {
            change("drop trigger refusal on article; drop function refuse()");
        }
    }

    @Test
    void anEndlessHeadlineIsNoDeadLetter() {
        var words = IntStream.range(0, 55_000).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));
        var article = Captures.of("endless-headline").saying(words, "Текст.");

        Wire.send(article);

        Store.awaitVersions(article.id(), 1);
        assertThat(Store.json(article.id()).getString("headline")).isEqualTo(words);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ConsumerRecord<String, byte[]> letter(String key) {
        return Wire.await(Wire.DEAD, letters -> letters.stream().anyMatch(letter -> key.equals(letter.key()))).stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private double count(String kind) {
        return meters.counter("vestnik.dead.letters", "topic", Wire.ENRICHED, "kind", kind)
                .count();
    }
}

package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class BackFillIT {

    private static final String LANE = "news.articles.enriched.backfill.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aLiveArticleIsStoredAtOnceWhileBackFillWaits() {
        var waiting = IntStream.range(0, 2_000)
                .mapToObj(i -> Captures.of("back-fill-" + i).from("old-vesti"))
                .toList();
        var last = waiting.subList(1_900, 2_000);
        var live = Captures.of("live-beside-back-fill");

        Wire.send(waiting.stream().map(BackFillIT::inLane).toList());
        Store.awaitVersions(waiting.getFirst().id(), 1);
        Wire.send(live);
        Store.awaitVersions(live.id(), 1);

        assertThat(stored(last)).isLessThan(last.size());
        await().atMost(PATIENCE).until(() -> stored(last) == last.size());
        assertThat(stored(waiting)).isEqualTo(waiting.size());
    }

    @Test
    void onlyWhatIsStillTheLatestCaptureBecomesCurrentWhenItIsReadAgain() {
        var latest = Captures.of("read-again");
        var outlived = Captures.of("read-again-too-late");
        Wire.send(latest, outlived);
        Store.awaitVersions(outlived.id(), 1);
        Wire.send(outlived.saying("Заголовок", "Позже исправлено.").at("2026-03-02T06:00:00.000Z"));
        Store.awaitVersions(outlived.id(), 2);

        Wire.send(List.of(
                inLane(latest.saying("Заголовок", "Лучше прочитано.")),
                inLane(outlived.saying("Заголовок", "Лучше прочитано."))));

        Store.awaitVersions(latest.id(), 2);
        Store.awaitVersions(outlived.id(), 3);
        assertThat(Store.json(latest.id()).getString("body")).isEqualTo("Лучше прочитано.");
        assertThat(Store.json(outlived.id()).getString("body")).isEqualTo("Позже исправлено.");
    }

    @Test
    void whatCannotBeReadIsPutAsideWithTheOthersAndNamesItsLane() {
        var key = UUID.randomUUID().toString();

        Wire.send(List.of(new ProducerRecord<>(LANE, key, "no article".getBytes(UTF_8))));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Wire.all(Wire.DEAD))
                .filteredOn(letter -> key.equals(letter.key()))
                .singleElement()
                .satisfies(letter -> assertThat(Wire.headers(letter)).containsEntry("dead-letter-topic", LANE)));
    }

    private static ProducerRecord<String, byte[]> inLane(Captures capture) {
        return new ProducerRecord<>(
                LANE, capture.id().toString(), capture.json().getBytes(UTF_8));
    }

    private static long stored(List<Captures> captures) {
        return captures.stream()
                .filter(capture -> !Store.versions(capture.id()).isEmpty())
                .count();
    }
}

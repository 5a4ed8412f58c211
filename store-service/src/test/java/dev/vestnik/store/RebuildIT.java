package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A new consumer rebuilds the current state from the public topic alone, after compaction, too. */
@OnRealPlatform
class RebuildIT {

    private static final String SOURCE = "rebuilt-vesti";
    private static final String LATER = "2026-03-02T06:00:00.000Z";
    private static final String EARLIER = "2026-03-02T04:00:00.000Z";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Heads with their documents, and the countries of withholdings in force: null for none, empty for everywhere. */
    private static final String STATE = """
            select article.id, cast(document as text) as document, gone_reason,
                   to_char(gone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as noticed_at,
                   coalesce(returned_at > gone_at, false) as is_back,
                   (select jurisdictions from withholding where article_id = article.id and lifted_at is null) as countries
            from article join article_version on article_id = article.id and version = current_version
            where source = 'rebuilt-vesti'
            """;

    private static Child worker;

    @Inject
    DataSource database;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void thePublicTopicAloneHasTheWholeCurrentState() throws Exception {
        // Given articles of every fate
        var plain = IntStream.range(0, 200).mapToObj(i -> article("plain-" + i)).toList();
        var edited = article("edited");
        var killed = article("killed");
        var anew = article("killed-and-anew");
        var here = article("withheld-in-a-country");
        var freed = article("withheld-and-freed");
        var nowhere = article("withheld-everywhere");
        var gone = article("gone");
        var back = article("gone-and-back");
        var all = Stream.concat(plain.stream(), Stream.of(edited, killed, anew, here, freed, nowhere, gone, back))
                .toList();
        Wire.send(all.toArray(Captures[]::new));
        Wire.send(
                edited.saying("Уточнено", "Другой текст.").at(LATER),
                edited.saying("Раньше", "Прежний текст.").at(EARLIER),
                edited.saying("Уточнено", "Другой текст.").at(LATER).enrichedBy("2026.12-1"));
        Wire.send(List.of(notice(gone), notice(back)));
        Wire.send(back.saying("Снова здесь", "Другой текст.").at("2026-03-02T08:00:00.000Z"));
        Store.awaitAllBefore("rebuild");
        Stream.of(killed, anew)
                .forEach(article -> Desk.withdraw(article, Desk.KILL).then().statusCode(201));
        Desk.restore(anew).then().statusCode(201);
        Wire.send(anew.saying("Снято заново", "Новый текст.").at(LATER));
        Desk.withdraw(here, Desk.legal("[\"KZ\", \"UZ\"]", "")).then().statusCode(201);
        Desk.withdraw(freed, Desk.legal("[]", "")).then().statusCode(201);
        Desk.restore(freed).then().statusCode(201);
        Desk.withdraw(nowhere, Desk.legal("[]", "")).then().statusCode(201);
        Store.awaitAllBefore("rebuild-withdrawn");
        var ids = all.stream().map(article -> article.id().toString()).collect(Collectors.toSet());

        // When the topic has been compacted, or not yet
        await().atMost(Duration.ofSeconds(60)).pollInSameThread().untilAsserted(() -> assertThat(published(ids))
                .isEqualTo(stored()));
        compact(edited);

        // Then it says what the database says, and no more
        assertThat(published(ids)).isEqualTo(stored());
        assertThat(stored())
                .hasSize(206)
                .doesNotContainKeys(killed.id().toString(), nowhere.id().toString());
        assertThat(stored(edited).path("version").asInt()).isEqualTo(2);
        assertThat(stored(anew).path("headline").asText()).isEqualTo("Снято заново");
        assertThat(stored(gone).has("gone")).isTrue();
        assertThat(stored(here).path("withheldIn")).hasSize(2);
    }

    private static Captures article(String page) {
        return Captures.of("rebuild-" + page).from(SOURCE);
    }

    private static ProducerRecord<String, byte[]> notice(Captures article) {
        var value = "{\"id\":\"%s\",\"uri\":\"%s\",\"noticedAt\":\"2026-03-02T07:00:00.000Z\",\"reason\":\"not-found\"}"
                .formatted(article.id(), article.uri());
        var record = Wire.record(article.id().toString(), value.getBytes(UTF_8));
        record.headers().add("ce_dataschema", "urn:vestnik:schema:news.articles.gone.v1".getBytes(UTF_8));
        return record;
    }

    /** What a broker does in a day, in seconds, until nothing is left of a first version. */
    private static void compact(Captures edited) {
        Wire.configure(Wire.PUBLIC, Map.of("segment.ms", "1000", "max.compaction.lag.ms", "1000"));
        try {
            await().atMost(Duration.ofMinutes(2))
                    .pollInSameThread()
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> {
                        Store.awaitAllBefore("rebuild-compaction-" + System.nanoTime());
                        return Desk.standing(edited).size() == 1;
                    });
        } finally {
            Wire.configure(Wire.PUBLIC, Map.of("segment.ms", "604800000", "max.compaction.lag.ms", "86400000"));
        }
    }

    /** The last record of each of these articles; none where that is a tombstone. */
    private static Map<String, JsonNode> published(Set<String> ids) throws IOException {
        var state = new TreeMap<String, JsonNode>();
        for (var record : Wire.standing(Wire.PUBLIC)) {
            if (record.value() == null) {
                state.remove(record.key());
            } else if (ids.contains(record.key())) {
                state.put(record.key(), JSON.readTree(record.value()));
            }
        }
        return state;
    }

    private JsonNode stored(Captures article) throws SQLException, IOException {
        return stored().getOrDefault(article.id().toString(), MissingNode.getInstance());
    }

    private Map<String, JsonNode> stored() throws SQLException, IOException {
        var state = new TreeMap<String, JsonNode>();
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery(STATE)) {
            while (row.next()) {
                var countries = row.getArray("countries");
                var names = countries == null ? null : List.of((String[]) countries.getArray());
                if (names == null || !names.isEmpty()) {
                    state.put(row.getString("id"), article(row, names == null ? List.of() : names));
                }
            }
        }
        return state;
    }

    private static JsonNode article(ResultSet row, List<String> withheldIn) throws SQLException, IOException {
        var article = (ObjectNode) JSON.readTree(row.getString("document"));
        if (!withheldIn.isEmpty()) {
            article.put("pubStatus", "withheld").set("withheldIn", JSON.valueToTree(withheldIn));
        }
        if (row.getString("gone_reason") != null && !row.getBoolean("is_back")) {
            article.putObject("gone")
                    .put("noticedAt", row.getString("noticed_at"))
                    .put("reason", row.getString("gone_reason"));
        }
        return article;
    }
}

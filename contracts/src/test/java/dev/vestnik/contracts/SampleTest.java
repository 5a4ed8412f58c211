package dev.vestnik.contracts;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden sample keeps the promises that its schema and the design make. */
class SampleTest {

    private static final String RAW = "news.articles.raw.v1";
    private static final String ENRICHED = "news.articles.enriched.v1";
    private static final String PUBLIC = "news.articles.v1";
    private static final String GONE = "news.articles.gone.v1";
    private static final String SOURCES = "news.sources.v1";
    private static final String WITHDRAWALS = "news.withdrawals.v1";
    private static final String MATCHES = "news.matches.v1";

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Schemas schemas = Schemas.ofTopics();

    @Test
    void everySchemaHasItsSamples() {
        assertThat(ContractFiles.topics("schemas"))
                .allSatisfy(
                        topic -> assertThat(Sample.of(topic).map(Sample::name)).contains("minimal", "full"));
        assertThat(ContractFiles.topics("released"))
                .allSatisfy(
                        topic -> assertThat(Sample.of(topic).map(Sample::name)).contains("from-older-version"));
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#values")
    void aSampleFitsItsSchemaAndThoseThatItBuildsOn(Sample sample) {
        var builtOn = Map.of(
                RAW,
                List.of(RAW),
                ENRICHED,
                List.of(ENRICHED, RAW),
                PUBLIC,
                List.of(PUBLIC, ENRICHED, RAW),
                GONE,
                List.of(GONE),
                SOURCES,
                List.of(SOURCES),
                WITHDRAWALS,
                List.of(WITHDRAWALS),
                MATCHES,
                List.of(MATCHES));

        assertThat(builtOn.get(sample.topic()))
                .allSatisfy(topic -> assertThat(schemas.errors(Schemas.id(topic), sample.value()))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.SampleTest#minimal")
    void aMinimalSampleCanSpareNoField(Sample sample) {
        var value = (ObjectNode) sample.value();

        assertThat(value.fieldNames()).toIterable().allSatisfy(field -> assertThat(schemas.errors(
                        Schemas.id(sample.topic()), value.deepCopy().without(field)))
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#ofArticles")
    void theIdIsMadeOfTheAddress(Sample sample) {
        var ids = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

        assertThat(text(sample.value(), "id"))
                .isEqualTo(ids.generate(text(sample.value(), "uri")).toString());
    }

    @ParameterizedTest
    @MethodSource("asCaptured")
    void theHashIsMadeOfHeadlineAndBody(Sample sample) throws NoSuchAlgorithmException {
        var content = text(sample.value(), "headline") + "\n" + text(sample.value(), "body");
        var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

        assertThat(text(sample.value(), "contentHash")).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#ofArticles")
    void theSubjectOfTheHeadersIsTheArticle(Sample sample) {
        assertThat(text(sample.headers(), "ce_subject")).isEqualTo(text(sample.value(), "id"));
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#ofArticles")
    void theIdOfTheEventIsMadeOfItsValue(Sample sample) {
        var value = sample.value();
        var captured = text(value, "id") + "@" + text(value, "capturedAt");
        var revision = "/" + value.at("/enrichment/revision").asText();

        assertThat(text(sample.headers(), "ce_id"))
                .isEqualTo(
                        switch (sample.topic()) {
                            case RAW -> captured;
                            case ENRICHED -> captured + revision;
                            case GONE -> text(value, "id") + "@" + text(value, "noticedAt") + "/gone";
                            default ->
                                text(value, "id") + "/" + value.path("version") + revision + amended(sample)
                                        + gone(value) + withheld(sample);
                        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theHeadersOfASourcesEventAreMadeOfItsValue(Sample sample) {
        var value = sample.value();
        var id = value.at("/about/id").asText();
        var key = value.at("/about/type").asText().equals("language") ? "language:" + id : id;

        assertThat(text(sample.headers(), "ce_subject")).isEqualTo(key);
        assertThat(text(sample.headers(), "ce_time")).isEqualTo(text(value, "happenedAt"));
        assertThat(text(sample.headers(), "ce_id"))
                .isEqualTo(key + "@" + text(value, "happenedAt") + "/" + text(value, "kind"));
    }

    @ParameterizedTest
    @MethodSource("asCaptured")
    void theRawArticleIsPassedOnWhole(Sample sample) {
        var raw = new Sample(RAW, sample.name()).value();

        assertThat(sample.value().properties()).containsAll(raw.properties());
    }

    @Test
    void theWithdrawalsAreOneChain() throws Exception {
        var entries = Sample.of(WITHDRAWALS)
                .map(Sample::value)
                .sorted(comparingInt(entry -> entry.path("sequence").asInt()))
                .toList();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(3);
        var previous = "0".repeat(64);

        for (var entry : entries) {
            assertThat(text(entry, "previousHash")).isEqualTo(previous);
            // Jackson's own form is the canonical one as long as no sample has a control character.
            var canonical = CANONICAL.writeValueAsString(
                    CANONICAL.convertValue(((ObjectNode) entry).deepCopy().without("hash"), Map.class));
            var hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            previous = HexFormat.of().formatHex(hash);
            assertThat(text(entry, "hash")).isEqualTo(previous);
        }
    }

    @ParameterizedTest
    @MethodSource("withdrawals")
    void theHeadersOfAWithdrawalAreMadeOfItsValue(Sample sample) {
        var value = sample.value();

        assertThat(text(sample.headers(), "ce_subject")).isEqualTo(text(value, "id"));
        assertThat(text(sample.headers(), "ce_time")).isEqualTo(text(value, "recordedAt"));
        assertThat(text(sample.headers(), "ce_id")).isEqualTo("withdrawal/" + text(value, "sequence"));
    }

    @ParameterizedTest
    @MethodSource("redacted")
    void whatIsWithdrawnIsBlackAndNothingElseIsChanged(Sample sample) {
        var raw = new Sample(RAW, sample.name()).value();

        for (var redaction : sample.value().path("redactions")) {
            var field = text(redaction, "field");
            int start = redaction.path("start").asInt();
            int end = redaction.path("end").asInt();
            var captured = text(raw, field).codePoints().toArray();
            var shown = text(sample.value(), field).codePoints().toArray();
            assertThat(shown).hasSameSizeAs(captured);
            for (int at = 0; at < shown.length; at++) {
                assertThat(shown[at]).isEqualTo(start <= at && at < end ? '█' : captured[at]);
            }
        }
    }

    private static String amended(Sample sample) {
        var value = sample.value();
        var entry = value.has("redactions") ? value.path("redactions") : value.path("corrections");
        return entry.isEmpty()
                ? ""
                : "/amended@" + entry.path(0).path("sequence") + "/usable@" + text(sample.headers(), "ce_time");
    }

    @ParameterizedTest
    @MethodSource("matches")
    void theHeadersOfAMatchAreMadeOfItsValue(Sample sample) {
        var value = sample.value();
        var query = value.at("/query/id").asText();

        assertThat(text(sample.headers(), "ce_subject")).isEqualTo(query);
        assertThat(text(sample.headers(), "ce_time")).isEqualTo(text(value, "matchedAt"));
        assertThat(text(sample.headers(), "ce_id"))
                .startsWith(query + "/" + value.at("/article/id").asText() + "/");
    }

    private static String withheld(Sample sample) {
        return sample.value().has("withheldIn") ? "/withheld@" + text(sample.headers(), "ce_time") : "";
    }

    private static String gone(JsonNode article) {
        return article.has("gone") ? "/gone@" + article.at("/gone/noticedAt").asText() : "";
    }

    /** Articles that nothing was withdrawn from. */
    static Stream<Sample> asCaptured() {
        return Sample.articles().filter(sample -> !sample.value().has("redactions"));
    }

    static Stream<Sample> redacted() {
        return Sample.articles().filter(sample -> sample.value().has("redactions"));
    }

    static Stream<Sample> withdrawals() {
        return Sample.of(WITHDRAWALS);
    }

    static Stream<Sample> matches() {
        return Sample.of(MATCHES);
    }

    static Stream<Sample> sources() {
        return Sample.of(SOURCES);
    }

    static Stream<Sample> minimal() {
        return Sample.values().filter(sample -> sample.name().equals("minimal"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}

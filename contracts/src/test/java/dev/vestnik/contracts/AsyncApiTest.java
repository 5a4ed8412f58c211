package dev.vestnik.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The AsyncAPI page tells of every topic, points at files that exist, and its headers are those of the samples. */
class AsyncApiTest {

    private static final String DEAD = ".dead";

    /** A lane carries the values of the topic that it runs beside. */
    private static final String LANE = ".backfill";

    private static final String ID = "urn:vestnik:asyncapi";

    private final JsonNode page = ContractFiles.read("asyncapi.yaml");
    private final Schemas schemas = Schemas.within(ID, page);

    @Test
    void everyTopicHasASchemaAndEverySchemaAMessage() {
        assertThat(addresses().filter(topic -> !topic.endsWith(DEAD)).map(topic -> topic.replace(LANE, "")))
                .isSubsetOf(ContractFiles.topics("schemas"));
        assertThat(page.at("/components/messages").valueStream().map(AsyncApiTest::schema))
                .contains("")
                .containsAll(ContractFiles.topics("schemas"));
    }

    @Test
    void everyDeadLetterTopicBelongsToATopic() {
        assertThat(addresses().filter(topic -> topic.endsWith(DEAD)).map(topic -> topic.replace(DEAD, "")))
                .isNotEmpty()
                .isSubsetOf(ContractFiles.topics("schemas"));
    }

    @Test
    void everyTopicWithSamplesHasAChannel() {
        var own = Sample.all().filter(sample -> !sample.isNotice());

        assertThat(addresses()).containsAll(own.map(Sample::topic).collect(toSet()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(page.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(page.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(ContractFiles.exists(reference)).isTrue();
            }
        });
    }

    @Test
    void theValueOfAChannelHasTheSchemaOfItsTopic() {
        assertThat(page.path("channels")).allSatisfy(channel -> {
            var topic = channel.path("address").asText();
            var expected = topic.endsWith(DEAD) ? "" : "./schemas/" + topic.replace(LANE, "") + ".json";
            assertThat(message(channel).at("/payload/schema/$ref").asText()).isEqualTo(expected);
        });
    }

    @Test
    void everyChannelIsWrittenByAService() {
        var written = page.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals("send"))
                .map(operation ->
                        resolve(operation.path("channel")).path("address").asText())
                .distinct(); // dead letters go again to where they came from

        assertThat(written).containsExactlyInAnyOrderElementsOf(addresses().toList());
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#all")
    void theHeadersOfASampleAreThoseOfItsChannel(Sample sample) {
        var headers = sample.isNotice() ? ID + "#/components/messages/gone/headers" : headersOf(sample.topic());

        assertThat(schemas.errors(headers, sample.headers())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "content-type"})
    void aRecordWithoutOneOfItsHeadersIsRefused(String header) {
        var full = new Sample("news.articles.v1", "full");
        var headers = ((ObjectNode) full.headers()).without(header);

        assertThat(schemas.errors(headersOf(full.topic()), headers)).isNotEmpty();
    }

    @Test
    void theHeadersOfAnotherTopicAreRefused() {
        var raw = new Sample("news.articles.raw.v1", "full");

        assertThat(schemas.errors(headersOf("news.articles.v1"), raw.headers())).isNotEmpty();
    }

    /** The name of the schema of a message's value; empty for a dead letter, whose value is whatever came. */
    private static String schema(JsonNode message) {
        return message.at("/payload/schema/$ref")
                .asText()
                .replace("./schemas/", "")
                .replace(".json", "");
    }

    private Stream<String> addresses() {
        return page.path("channels").valueStream().map(channel -> channel.path("address")
                .asText());
    }

    /** Where in the page the schema of a topic's headers stands. */
    private String headersOf(String topic) {
        var channel = page.path("channels")
                .valueStream()
                .filter(each -> each.path("address").asText().equals(topic))
                .findFirst()
                .orElseThrow();
        return ID + reference(channel) + "/headers";
    }

    private JsonNode message(JsonNode channel) {
        return page.at(reference(channel).substring(1));
    }

    private static String reference(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .findFirst()
                .orElseThrow()
                .path("$ref")
                .asText();
    }

    private JsonNode resolve(JsonNode reference) {
        return page.at(reference.path("$ref").asText().substring(1));
    }
}

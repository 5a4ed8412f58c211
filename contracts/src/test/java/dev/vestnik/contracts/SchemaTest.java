package dev.vestnik.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are well formed, say what each field means, say it once, and refuse what they should. */
class SchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Schemas schemas = Schemas.ofTopics();

    @ParameterizedTest
    @MethodSource("topics")
    void aSchemaIsOfItsDialectAndNamedAfterItsTopic(String topic) {
        var schema = ContractFiles.schema(topic);

        assertThat(schemas.errors(DIALECT, schema)).isEmpty();
        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(schema.path("$id").asText()).isEqualTo(Schemas.id(topic));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aFieldSaysWhatItIs(String topic) {
        assertThat(ContractFiles.schema(topic).findValues("properties").stream().flatMap(JsonNode::valueStream))
                .isNotEmpty()
                .allMatch(field -> field.has("description") || field.has("$ref"));
    }

    @Test
    void noFieldIsDescribedInTwoSchemas() {
        var fields = new ArrayList<String>();
        topics().forEach(topic -> ContractFiles.schema(topic).path("properties").properties().stream()
                .filter(field ->
                        field.getValue().has("description")) // what only refers to another one says nothing anew
                .forEach(field -> fields.add(field.getKey())));

        assertThat(fields).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "id, 37c2dcc6",
        "uri, no address",
        "uri, /news/1",
        "language, Russian",
        "publishedAt, 2026-03-02",
        "publishedAt, 2026-03-02T09:15:00",
        "capturedAt, 2026-03-02T09:15:00.000+05:00",
        "capturedAt, 2026-03-02T04:15:00Z",
        "contentHash, 0A525A278B31693EA2FF72FB9194DB0700445A5E3607783E36A27DA9D456EC01",
        "pubStatus, usable?",
        "blocks, none",
    })
    void aValueOfAnotherFormIsRefused(String field, String value) {
        var article = ((ObjectNode) new Sample("news.articles.v1", "full").value()).put(field, value);

        assertThat(schemas.errors(Schemas.id("news.articles.v1"), article))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getInstanceLocation()).hasToString("/" + field));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aFieldThatNobodyKnowsIsWelcome(String topic) {
        var article = ((ObjectNode) new Sample(topic, "full").value()).put("mood", "sunny");
        Stream.of("source", "access", "extraction")
                .forEach(part -> article.withObjectProperty(part).put("mood", "sunny"));

        assertThat(schemas.errors(Schemas.id(topic), article)).isEmpty();
    }

    private static Set<String> topics() {
        return ContractFiles.topics("schemas");
    }
}

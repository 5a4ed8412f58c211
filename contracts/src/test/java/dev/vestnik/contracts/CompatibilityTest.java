package dev.vestnik.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A released schema may only gain optional fields; a change of any other kind is caught. */
class CompatibilityTest {

    private static final JsonNode RELEASED = release("news.articles.enriched.v1");

    @Test
    void noReleasedSchemaIsGone() {
        assertThat(released()).isNotEmpty().isSubsetOf(ContractFiles.topics("schemas"));
    }

    @ParameterizedTest
    @MethodSource("released")
    void aSchemaBreaksNobodyWhoKnowsItsReleasedForm(String topic) {
        assertThat(Compatibility.changes(release(topic), ContractFiles.schema(topic)))
                .noneMatch(SchemaChange::breaks);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is found   | where the schema changes                        | to (nothing: removed)
            Removed           | /properties/topics                              |
            Removed           | /$defs/mention/properties/text                  |
            Removed           | /$defs/span                                     |
            TypeChanged       | /properties/fingerprint/type                    | "integer"
            TypeChanged       | /$defs/sentiment/properties/score/type          | "integer"
            TypeChanged       | /$defs/mention/properties/text/type             | ["string", "null"]
            TypeChanged       | /properties/claims/items/type                   | "string"
            NewlyRequired     | /properties/enrichment/required                 | ["revision", "models", "tookMicros", "failed"]
            NewlyRequired     | /$defs/speaker/required                         | ["role"]
            NoLongerRequired  | /$defs/span/required                            | ["start"]
            ValueAdded        | /$defs/label/enum                               | ["negative", "neutral", "positive", "mixed"]
            ValueRemoved      | /$defs/label/enum                               | ["negative", "positive"]
            RuleChanged       | /$defs/label/enum                               |
            RuleChanged       | /$defs/entity/properties/type/enum              | ["person", "organisation", "place"]
            RuleChanged       | /properties/fingerprint/format                  | "uuid"
            RuleChanged       | /$defs/topic/properties/qcode/pattern           | "^medtop:[0-9]+$"
            RuleChanged       | /$defs/entity/properties/wikidata/pattern       |
            RuleChanged       | /$defs/sentiment/properties/score/maximum       | 0.5
            RuleChanged       | /$defs/entity/properties/mentions/minItems      | 1
            RuleChanged       | /$defs/span/additionalProperties                | false
            RuleChanged       | /properties/topics/items                        |
            RuleChanged       | /$defs/quotation/properties/cue/$ref            | "#/$defs/mention"
            RuleChanged       | /$defs/speaker/allOf/0/$ref                     | "#/$defs/mention"
            RuleChanged       | /allOf                                          | []
            RuleChanged       | /$id                                            | "urn:vestnik:schema:news.articles.enriched.v2"
            """)
    void aBreakingChangeIsCaught(String found, String where, @Nullable String to) throws JsonProcessingException {
        var next = changed(where, to);

        assertThat(Compatibility.changes(RELEASED, next)).singleElement().satisfies(change -> {
            assertThat(change.getClass().getSimpleName()).isEqualTo(found);
            assertThat(change.at()).isEqualTo(where);
            assertThat(change.breaks()).isTrue();
        });
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # where the schema changes                     | to
            /properties/readingMinutes                     | { "type": "integer", "minimum": 0 }
            /$defs/party/properties/title                  | { "enum": ["Mr", "Ms"] }
            /$defs/place                                   | { "type": "object", "required": ["name"] }
            /properties/claims/items/properties            | { "content": { "$ref": "#/$defs/span" } }
            /description                                   | "Said better."
            /$defs/span/properties/start/description       | "First code point."
            /$defs/entity/properties/type/examples         | ["person", "vessel"]
            """)
    void anOptionalFieldAndAnotherWordBreakNobody(String where, String to) throws JsonProcessingException {
        var next = changed(where, to);

        assertThat(next).isNotEqualTo(RELEASED);
        assertThat(Compatibility.changes(RELEASED, next)).noneMatch(SchemaChange::breaks);
    }

    private static Set<String> released() {
        return ContractFiles.topics("released");
    }

    private static JsonNode release(String topic) {
        return ContractFiles.read("released/" + topic + ".json");
    }

    private static JsonNode changed(String where, @Nullable String to) throws JsonProcessingException {
        var next = RELEASED.deepCopy();
        var pointer = JsonPointer.compile(where);
        var parent = (ObjectNode) next.requiredAt(pointer.head());
        var name = pointer.last().getMatchingProperty();
        if (to == null) {
            parent.remove(name);
        } else {
            parent.set(name, new ObjectMapper().readTree(to));
        }
        return next;
    }
}

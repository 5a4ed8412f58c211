package dev.vestnik.contracts;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.KeywordFactory;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;

/** Validates against the schemas of this module, formats included; nothing is fetched from anywhere. */
final class Schemas {

    private final SchemaRegistry registry;

    private Schemas(KeywordFactory unknownKeywords, Map<String, String> byId) {
        var dialect = Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory(unknownKeywords)
                .build();
        registry = SchemaRegistry.withDialect(dialect, builder -> builder.schemas(byId));
    }

    /** The schemas of the values, by their {@code $id}; a misspelt keyword is refused. */
    static Schemas ofTopics() {
        return new Schemas(
                DisallowUnknownKeywordFactory.getInstance(),
                ContractFiles.topics("schemas").stream().collect(toMap(Schemas::id, topic -> ContractFiles.schema(topic)
                        .toString())));
    }

    /** A document that holds schemas somewhere inside; what else it says is no keyword. */
    static Schemas within(String id, JsonNode document) {
        return new Schemas((name, context) -> new NonValidationKeyword(name), Map.of(id, document.toString()));
    }

    static String id(String topic) {
        return "urn:vestnik:schema:" + topic;
    }

    /** What is wrong with a value, as the schema at {@code address} sees it; empty if nothing. */
    List<Error> errors(String address, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(address))
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

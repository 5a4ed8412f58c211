package dev.vestnik.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.vestnik.local.House;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * By the rules of the standard as we wrote them down in {@code ninjs-rules.json}: IPTC's own schema is in no package
 * registry, and no third-party text is copied here.
 */
class NinjsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = House.find().root().resolve("contracts/samples/news.articles.v1");
    private static final Schema RULES = rules();

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal", "from-older-version", "edited-then-gone", "understood-anew", "withheld"})
    void everySampleKeepsToTheRules(String sample) throws IOException {
        assertThat(errors(ninjs(sample(sample)))).isEmpty();
    }

    @Test
    void theRulesFindWhatTheStandardHasNot() throws IOException {
        var misspelt = (ObjectNode) ninjs(sample("full"));
        misspelt.put("pubstatus", "usable"); // the name of version 2

        assertThat(errors(misspelt)).hasSize(1);
    }

    @Test
    void anArticleSaysWhatItIsAndWhoSaysSo() throws IOException {
        var item = ninjs(sample("full"));

        assertThat(item.path("uri").asText()).isEqualTo("urn:uuid:37c2dcc6-d1e5-55a7-a280-ff9431928fec");
        assertThat(item.path("version").asText()).isEqualTo("2");
        assertThat(item.path("pubStatus").asText()).isEqualTo("usable");
        assertThat(item.path("contentCreated").asText()).isEqualTo("2026-03-02T09:15:00+05:00");
        assertThat(item.path("by").asText()).isEqualTo("Марат Оспанкулов, Елена Вяткина-Ли");
        assertThat(item.path("headlines").findValuesAsText("role")).containsExactly("main", "subtitle");
        assertThat(item.path("bodies").path(0).path("charCount").asInt()).isEqualTo(433);
        assertThat(item.path("bodies").path(0).path("wordCount").asInt()).isEqualTo(61);
        assertThat(item.path("people").findValuesAsText("name"))
                .containsExactly("Данияр Сейтмуратов", "Айгуль Тлеуханова");
        assertThat(item.path("places").path(1).path("uri").asText()).isEqualTo("http://www.wikidata.org/entity/Q1520");
        assertThat(item.path("organisations").findValuesAsText("name")).contains("Арал Лучи");
        assertThat(item.path("subjects").path(0))
                .isEqualTo(JSON.readTree("{\"name\":\"economy, business and finance\",\"rel\":\"about\","
                        + "\"uri\":\"http://cv.iptc.org/newscodes/mediatopic/04000000\",\"literal\":\"medtop:04000000\","
                        + "\"creator\":\"enrichment 2026.11-1\",\"confidence\":88}"));
        assertThat(item.path("subjects").findValuesAsText("rel"))
                .containsExactly("about", "keyword", "keyword", "section");
        assertThat(item.path("infoSources").findValuesAsText("name"))
                .containsExactly("Вести Арала", "Листок Приаралья");
        assertThat(item.path("associations").path(0).path("by").asText()).isEqualTo("Жанна Ким-Орлова");
    }

    @Test
    void whatIsWithheldSaysWhere() throws IOException {
        var item = ninjs(sample("withheld"));

        assertThat(item.path("pubStatus").asText()).isEqualTo("withheld");
        assertThat(item.path("usageTerms").asText()).isEqualTo("Not to be shown to readers in KZ, UZ.");
        assertThat(JSON.readTree(JsonLd.of(sample("withheld")))
                        .findValue("ineligibleRegion")
                        .toString())
                .isEqualTo("[\"KZ\",\"UZ\"]");
    }

    @Test
    void whatIsGoneSaysSinceWhen() throws IOException {
        var gone = sample("edited-then-gone");
        var noticedAt = JSON.readTree(gone).path("gone").path("noticedAt").asText();

        assertThat(ninjs(gone).path("edNote").asText()).contains(noticedAt);
        assertThat(ninjs(gone).path("pubStatus").asText()).isEqualTo("usable");
        assertThat(JSON.readTree(JsonLd.of(gone)).path("expires").asText()).isEqualTo(noticedAt);
    }

    private static JsonNode ninjs(String document) throws IOException {
        return JSON.readTree(Ninjs.of(document));
    }

    private static List<Error> errors(JsonNode item) {
        return RULES.validate(item, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".json"));
    }

    private static Schema rules() {
        InputStream rules = Objects.requireNonNull(NinjsTest.class.getResourceAsStream("/ninjs-rules.json"));
        return SchemaRegistry.withDialect(Dialects.getDraft202012(), registry -> {})
                .getSchema(rules);
    }
}

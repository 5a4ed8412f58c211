package dev.vestnik.store.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.PublishedReader;
import dev.vestnik.store.search.query.QueryParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    private static final Captures BRIDGE = Captures.of("sought-bridge")
            .published("2026-03-02T09:00:00Z")
            .saying("Мост через Тентек", "Мост откроют в мае, сказал министр.");

    private final ArticleParser parser =
            new ArticleParser(new PublishedReader(new ObjectMapper().registerModule(new JavaTimeModule())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "мостами",
                "\"мост откроют в мае\"",
                "\"тентек мост\"",
                "минист* -плотина",
                "lang:ru source:aral-vesti from:2026-03 to:2026",
                "sentiment:neutral sentiment:<=0",
                "-lang:kk",
                "entity:Сарыжел"
            })
    void anArticleMatchesWhatDescribesIt(String query) {
        assertThat(matches(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "мостовой",
                "\"откроют мост\"",
                "мини* -минист*",
                "lang:rus",
                "source:aral",
                "to:2026-03-01",
                "sentiment:<0",
                "и",
                "entity:Тентек",
                "-мост"
            })
    void anArticleDoesNotMatchWhatDescribesOthers(String query) {
        assertThat(matches(query)).isFalse();
    }

    @Test
    void withoutAQueryEverythingMatches() {
        assertThat(Sought.of(Optional.empty()).matches(parsed())).isTrue();
    }

    @Test
    void thePublicValueIsReadWithTheStoresOwnFields() {
        var published = BRIDGE.json().replaceFirst("}$", ",\"version\":2,\"pubStatus\":\"usable\"}");

        assertThat(parser.parse(published, KnownNames.none()).id()).isEqualTo(BRIDGE.id());
    }

    private boolean matches(String query) {
        return Sought.of(QueryParser.parse(query)).matches(parsed());
    }

    private ParsedArticle parsed() {
        var place = "{\"id\":\"e1\",\"type\":\"place\",\"name\":\"Сары Жел\",\"wikidata\":\"Q999777\",\"mentions\":[]}";
        var json = BRIDGE.json().replace("\"entities\":[]", "\"entities\":[" + place + "]");
        return parser.parse(json, entity -> entity.equals("Q999777") ? List.of("Сарыжел") : List.of());
    }
}

package dev.vestnik.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.Outcome.Enriched;
import dev.vestnik.enrich.Outcome.Failed;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.raw.Read.Readable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnrichmentTest {

    private static final List<Step> STEPS = Steps.load(Gazetteer.load(Optional.empty()), Models.BUILT_IN);

    private final Enrichment enrichment = new Enrichment(STEPS, (task, took) -> {});

    @Test
    void theRawArticleIsPassedOnWholeAndTheFindingsFollowInTheOrderOfTheContract() throws IOException {
        var raw =
                "{\"id\":\"a\",\"unknown\":{\"n\":1.500,\"big\":12345678901234567890123},\"language\":\"ru\",\"body\":\"Астана ждёт\",\"last\":null}";

        var enriched = enriched(enrichment, raw);

        assertThat(new String(bytes(enrichment, raw), UTF_8))
                .startsWith(raw.substring(0, raw.length() - 1) + ",\"entities\":[{\"id\":\"Q1520\"");
        assertThat(enriched.fieldNames())
                .toIterable()
                .endsWith(
                        "entities",
                        "sentiment",
                        "opinions",
                        "quotations",
                        "attributions",
                        "claims",
                        "denials",
                        "topics",
                        "keyPhrases",
                        "fingerprint",
                        "enrichment");
        assertThat(enriched.path("opinions").isArray()).isTrue();
        assertThat(enriched.path("enrichment").path("failed")).isEmpty();
        assertThat(enriched.path("enrichment").path("revision").textValue()).isEqualTo(Enrichment.REVISION);
        assertThat(enriched.path("enrichment").path("models")).hasSameSizeAs(STEPS);
    }

    @Test
    void anArticleThatIsEnrichedAgainHasEverythingOnce() throws IOException {
        var once = new String(bytes(enrichment, "{\"id\":\"a\",\"body\":\"Астана ждёт гостей и готовится\"}"), UTF_8);

        var twice = new String(bytes(enrichment, once), UTF_8);

        assertThat(twice.replaceAll("tookMicros\":\\d+", "")).isEqualTo(once.replaceAll("tookMicros\":\\d+", ""));
    }

    @Test
    void aStepThatThrowsIsNamedAndTheOthersGoOn() throws IOException {
        var steps = new ArrayList<>(STEPS);
        steps.add(2, new Broken());

        var enriched = enriched(
                new Enrichment(steps, (task, took) -> {}),
                "{\"id\":\"a\",\"body\":\"Об этом сообщает ТАСС и другие.\"}");

        assertThat(enriched.path("enrichment").path("failed").toString()).isEqualTo("[\"breaking\"]");
        assertThat(enriched.path("attributions")).hasSize(1);
        assertThat(enriched.path("fingerprint").textValue()).isNotEmpty();
    }

    @Test
    void aTextThatNoEncodingCanHoldFails() {
        assertThat(outcome(enrichment, "{\"id\":\"a\",\"body\":\"half a character: \\ud800\"}"))
                .isInstanceOf(Failed.class);
    }

    @Test
    void aTextTooLongToBeReadToItsEndIsNamed() throws IOException {
        var enriched = enriched(enrichment, "{\"id\":\"a\",\"body\":\"" + "да нет ".repeat(60_000) + "\"}");

        assertThat(enriched.path("enrichment").path("failed").toString()).isEqualTo("[\"reading\"]");
    }

    @Test
    void aClaimedLanguageIsKeptOnlyWhereItCouldNotHaveBeenRecognised() throws IOException {
        var georgian = "\"body\":\"ქარხანა დღეს დაიხურა და აღარ მუშაობს\"}";

        assertThat(language("{\"id\":\"a\",\"language\":\"ka\"," + georgian)).isEqualTo("ka");
        assertThat(language("{\"id\":\"a\"," + georgian)).isEqualTo("und");
    }

    @Test
    void aRecognisedLanguageThatIsNotOursHasItsTag() throws IOException {
        var german = "\"body\":\"Das Werk in der Stadt hat zwei Hallen geschlossen und ist nicht mehr offen\"}";

        assertThat(language("{\"id\":\"a\",\"language\":\"ru\"," + german)).isEqualTo("de");
    }

    private String language(String raw) throws IOException {
        return enriched(enrichment, raw).path("language").textValue();
    }

    private static JsonNode enriched(Enrichment enrichment, String raw) throws IOException {
        return new ObjectMapper().readTree(bytes(enrichment, raw));
    }

    private static byte[] bytes(Enrichment enrichment, String raw) {
        return outcome(enrichment, raw) instanceof Enriched(var value) ? value : new byte[0];
    }

    private static Outcome outcome(Enrichment enrichment, String raw) {
        return Enrichment.reader().read(raw.getBytes(UTF_8)) instanceof Readable(var article)
                ? enrichment.enrich(article)
                : new Failed(new IllegalArgumentException(raw));
    }

    private static final class Broken implements Step {

        @Override
        public Model model() {
            return new Model("breaking", "broken", "1");
        }

        @Override
        public void read(Document document) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}

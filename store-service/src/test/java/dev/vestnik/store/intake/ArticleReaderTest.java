package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.store.intake.Reading.Kind;
import dev.vestnik.store.intake.Reading.Read;
import dev.vestnik.store.intake.Reading.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final Captures CAPTURE = Captures.of("page").published("2026-03-02T09:30:00+05:00");

    private final ArticleReader reader = new ArticleReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void readsWhatTheStoreNeedsAndKeepsTheWholeText() {
        assertThat(reader.read(valued(CAPTURE.json()))).isEqualTo(new Read(CAPTURE.article()));
    }

    @Test
    void anArticleWithoutAHeadlineHasAnEmptyOne() {
        var json = CAPTURE.json().replace("\"headline\":\"Заголовок\",", "");

        assertThat(reader.read(valued(json)))
                .asInstanceOf(type(Read.class))
                .satisfies(read -> assertThat(read.article().headline()).isEmpty());
    }

    @Test
    void theRevisionOfTheExtractionCountsBehindThatOfTheEnrichment() {
        var json = CAPTURE.json().replace("\"extraction\":{", "\"extraction\":{\"revision\":\"2026.11-2\",");

        assertThat(reader.read(valued(json)))
                .asInstanceOf(type(Read.class))
                .satisfies(read -> assertThat(read.article().revision()).isEqualTo("2026.11-1+2026.11-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"id\":\"no uuid\"}",
            })
    void whatIsNoArticleIsUnreadable(String value) {
        assertThat(reader.read(valued(value)))
                .asInstanceOf(type(Unreadable.class))
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo(Kind.UNREADABLE))
                .satisfies(letter -> assertThat(letter.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "uri", "source", "language", "body", "capturedAt", "contentHash", "enrichment"})
    void theReasonNamesTheFieldThatIsMissing(String field) {
        var json = CAPTURE.json().replace("\"" + field + "\":", "\"not-" + field + "\":");

        assertThat(reader.read(valued(json)))
                .asInstanceOf(type(Unreadable.class))
                .satisfies(letter -> assertThat(letter.reason()).contains(field));
    }

    @Test
    void textThatTheDatabaseWouldRefuseOnEveryTryIsUnreadable() {
        var notUtf8 = new ConsumerRecord<>("t", 0, 0, CAPTURE.id().toString(), new byte[] {'{', (byte) 0xC3, '}'});
        var endlessSource = Captures.of("page").from("s".repeat(5_000));
        var yearMillion = Captures.of("page").at("+1000000-01-01T00:00:00Z");

        assertThat(reader.read(notUtf8)).isInstanceOf(Unreadable.class);
        assertThat(reader.read(valued(endlessSource.json()))).isInstanceOf(Unreadable.class);
        assertThat(reader.read(valued(yearMillion.json()))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aValueBehindTheValueIsUnreadable() {
        assertThat(reader.read(valued(CAPTURE.json() + " {}"))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aFieldThatOnlyTheStoreMaySetIsUnreadable() {
        var json = CAPTURE.json().replaceFirst("\\{", "{\"version\":7,");

        assertThat(reader.read(valued(json))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aKeyThatIsNotTheIdIsUnreadable() {
        var record = new ConsumerRecord<>("t", 0, 0, "another", CAPTURE.json().getBytes(UTF_8));

        assertThat(reader.read(record)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aRecordWithoutAValueIsUnreadable() {
        assertThat(reader.read(new ConsumerRecord<>("t", 0, 0, CAPTURE.id().toString(), null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void anotherSchemaIsUnknownWhateverTheValue() {
        var record = valued(CAPTURE.json());
        record.headers().add("ce_dataschema", "urn:vestnik:schema:news.articles.enriched.v9".getBytes(UTF_8));

        assertThat(reader.read(record))
                .asInstanceOf(type(Unreadable.class))
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo(Kind.UNKNOWN_SCHEMA))
                .satisfies(letter -> assertThat(letter.reason())
                        .isEqualTo("The schema urn:vestnik:schema:news.articles.enriched.v9 is unknown here."));
    }

    private static ConsumerRecord<String, byte[]> valued(String value) {
        return new ConsumerRecord<>("t", 0, 0, CAPTURE.id().toString(), value.getBytes(UTF_8));
    }
}

package dev.vestnik.enrich.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.raw.Read.Notice;
import dev.vestnik.enrich.raw.Read.Readable;
import dev.vestnik.enrich.raw.Read.UnknownSchema;
import dev.vestnik.enrich.raw.Read.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawArticleReaderTest {

    private static final String ARTICLE = "{\"id\":\"a\",\"capturedAt\":\"2026-03-02T04:00:00.000Z\",\"body\":\"b\"}";

    private final RawArticleReader reader = Enrichment.reader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"body\":|The value is not JSON",
                "not JSON|The value is not JSON",
                "{\"id\":\"a\",\"body\":\"b\"} {}|The value is not JSON",
                "[]|The value is not a JSON object",
                "{\"body\":\"b\"}|The article has no \"id\"",
                "{\"id\":\"a\"}|The article has no \"body\"",
                "{\"id\":\"a\",\"body\":null}|The article has no \"body\"",
                "{\"id\":\"a\",\"body\":\"b\"}|The article has no \"capturedAt\"",
                "{\"id\":\"other\",\"body\":\"b\"}|The record's key is not the article's id",
            })
    void whatIsNoArticleIsUnreadableForAReason(String value, String reason) {
        assertThat(reader.read(record("a", value)))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .startsWith(reason));
    }

    @Test
    void anEmptyRecordIsUnreadable() {
        assertThat(reader.read(new ConsumerRecord<byte[], byte[]>("raw", 0, 0, "a".getBytes(UTF_8), null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void bytesThatAreNoTextAreUnreadable() {
        var value = ARTICLE.getBytes(UTF_8);
        value[value.length - 3] = (byte) 0xff;

        assertThat(reader.read(value)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aRecordWithoutASchemaIsReadAsItsTopicsOwn() {
        assertThat(reader.read(record("a", ARTICLE))).isInstanceOf(Readable.class);
    }

    @Test
    void onlyTheTopicsOwnSchemaIsKnown() {
        var own = record("a", ARTICLE);
        own.headers().add("ce_dataschema", RawArticleReader.SCHEMA.getBytes(UTF_8));
        var other = record("a", ARTICLE);
        other.headers().add("ce_dataschema", "urn:vestnik:schema:news.articles.raw.v9".getBytes(UTF_8));

        assertThat(reader.read(own)).isInstanceOf(Readable.class);
        assertThat(reader.read(other)).isEqualTo(new UnknownSchema("urn:vestnik:schema:news.articles.raw.v9"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"reason\":\"gone\"}|",
                "{\"id\":\"b\"}|The record's key is not the article's id",
                "{\"reason\":\"gone\"}|The article has no \"id\"",
                "gone|The value is not JSON",
            })
    void aNoticeNeedsNothingButTheIdThatIsItsKey(String value, String complaint) {
        var notice = record("a", value);
        notice.headers().add("ce_dataschema", RawArticleReader.GONE.getBytes(UTF_8));

        var read = reader.read(notice);

        if (complaint == null) {
            assertThat(read).isEqualTo(new Notice());
        } else {
            assertThat(read).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                    .startsWith(complaint));
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, String value) {
        return new ConsumerRecord<>("raw", 0, 0, key.getBytes(UTF_8), value.getBytes(UTF_8));
    }
}

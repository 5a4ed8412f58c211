package dev.vestnik.enrich.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.enrich.raw.Read.Notice;
import dev.vestnik.enrich.raw.Read.Readable;
import dev.vestnik.enrich.raw.Read.UnknownSchema;
import dev.vestnik.enrich.raw.Read.Unreadable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads raw articles from records and from lines. Thread-safe. */
public final class RawArticleReader {

    /** The only schema that is read; a record without {@code ce_dataschema} is taken to follow it. */
    public static final String SCHEMA = "urn:vestnik:schema:news.articles.raw.v1";

    /** Notices that an article is gone; they stand among the captures of the article. */
    public static final String GONE = "urn:vestnik:schema:news.articles.gone.v1";

    private final ObjectReader json;

    public RawArticleReader(ObjectReader json) {
        this.json = json;
    }

    /** Reads a record of the raw topic: its schema must be known, its key the article's id, its capture dated. */
    public Read read(ConsumerRecord<byte[], byte[]> record) {
        var schema = header(record, "ce_dataschema");
        return switch (schema.orElse(SCHEMA)) {
            case SCHEMA -> {
                var read = read(record.value());
                yield read instanceof Readable(var article) ? checked(article, record.key()) : read;
            }
            case GONE -> notice(record);
            default -> new UnknownSchema(schema.orElseThrow());
        };
    }

    /** A notice must be an object with the article's id; what else it says is for those who read it behind us. */
    private Read notice(ConsumerRecord<byte[], byte[]> record) {
        return switch (object(record.value(), List.of("id"))) {
            case Readable(var notice) ->
                Arrays.equals(record.key(), notice.id().getBytes(UTF_8))
                        ? new Notice()
                        : Unreadable.because("The record's key is not the article's id.");
            case Read other -> other;
        };
    }

    /** Reads a value by itself. */
    public Read read(byte @Nullable [] value) {
        return object(value, List.of("id", "body"));
    }

    private Read object(byte @Nullable [] value, List<String> required) {
        if (value == null) {
            return Unreadable.because("The record has no value.");
        }
        try {
            if (!(json.readTree(value) instanceof ObjectNode object)) {
                return Unreadable.because("The value is not a JSON object.");
            }
            for (var field : required) {
                if (!object.path(field).isTextual()) {
                    return Unreadable.because("The article has no \"" + field + "\".");
                }
            }
            return new Readable(new RawArticle(object));
        } catch (JsonProcessingException e) {
            return new Unreadable("The value is not JSON: " + e.getOriginalMessage(), Optional.of(e));
        } catch (IOException e) {
            return new Unreadable("The value is not UTF-8: " + e.getMessage(), Optional.of(e));
        }
    }

    private static Read checked(RawArticle article, byte @Nullable [] key) {
        if (!Arrays.equals(key, article.id().getBytes(UTF_8))) {
            return Unreadable.because("The record's key is not the article's id.");
        }
        if (article.capturedAt().isEmpty()) {
            return Unreadable.because("The article has no \"capturedAt\".");
        }
        return new Readable(article);
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(value -> new String(value, UTF_8));
    }
}

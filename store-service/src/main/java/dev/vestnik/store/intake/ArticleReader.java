package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.vestnik.store.intake.Reading.Kind;
import dev.vestnik.store.intake.Reading.Noticed;
import dev.vestnik.store.intake.Reading.Read;
import dev.vestnik.store.intake.Reading.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records of the enriched topic. Never throws for what a record holds; thread-safe. */
@ApplicationScoped
public class ArticleReader {

    private static final String SCHEMA = "urn:vestnik:schema:news.articles.enriched.v1";
    private static final String GONE = "urn:vestnik:schema:news.articles.gone.v1";

    private final ObjectReader articles;
    private final ObjectReader notices;

    public ArticleReader(ObjectMapper mapper) {
        var json = mapper.reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .without(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.articles = json.forType(EnrichedValue.class);
        this.notices = json.forType(GoneValue.class);
    }

    /** Reads one record; one that names no schema is read as this topic's own. */
    public Reading read(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_dataschema");
        var schema = header == null ? SCHEMA : new String(header.value(), UTF_8);
        return switch (schema) {
            case SCHEMA -> read(record, value -> new Read(article(record, value)));
            case GONE -> read(record, value -> new Noticed(notice(record, value)));
            default ->
                new Unreadable(
                        record, Kind.UNKNOWN_SCHEMA, "The schema " + schema + " is unknown here.", Optional.empty());
        };
    }

    /** How a value becomes what it stands for. */
    private interface Form {
        Reading of(String value) throws JsonProcessingException;
    }

    private static Reading read(ConsumerRecord<String, byte[]> record, Form form) {
        if (record.value() == null) {
            return unreadable(record, "The record has no value.", Optional.empty());
        }
        try {
            return form.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(record.value())).toString());
        } catch (NotAnArticle e) {
            return unreadable(record, String.valueOf(e.getMessage()), Optional.empty());
        } catch (CharacterCodingException e) {
            return unreadable(record, "The value is not UTF-8 text.", Optional.of(e));
        } catch (JsonProcessingException e) {
            return unreadable(record, "The value is no enriched article: " + e.getOriginalMessage(), Optional.of(e));
        }
    }

    private EnrichedArticle article(ConsumerRecord<String, byte[]> record, String text) throws JsonProcessingException {
        EnrichedValue value = articles.readValue(text);
        if (value == null) {
            throw new NotAnArticle("The value is null.");
        }
        var article = value.article(text);
        requireKey(record, article);
        return article;
    }

    private GoneNotice notice(ConsumerRecord<String, byte[]> record, String text) throws JsonProcessingException {
        GoneValue value = notices.readValue(text);
        if (value == null) {
            throw new NotAnArticle("The value is null.");
        }
        var notice = value.notice();
        requireKey(record, notice);
        return notice;
    }

    private static void requireKey(ConsumerRecord<String, byte[]> record, Arrival arrival) {
        if (!arrival.id().toString().equals(record.key())) {
            throw new NotAnArticle("The record's key is not the article's id " + arrival.id() + ".");
        }
    }

    private static Unreadable unreadable(
            ConsumerRecord<String, byte[]> record, String reason, Optional<Exception> cause) {
        return new Unreadable(record, Kind.UNREADABLE, reason, cause);
    }
}

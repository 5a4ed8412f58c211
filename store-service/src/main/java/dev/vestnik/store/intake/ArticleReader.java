package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.vestnik.store.intake.Reading.Kind;
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

    private final ObjectReader json;

    public ArticleReader(ObjectMapper mapper) {
        this.json = mapper.readerFor(EnrichedValue.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .without(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    /** Reads one record; one that names no schema is read as this topic's own. */
    public Reading read(ConsumerRecord<String, byte[]> record) {
        var schema = record.headers().lastHeader("ce_dataschema");
        if (schema != null && !SCHEMA.equals(new String(schema.value(), UTF_8))) {
            var reason = "The schema " + new String(schema.value(), UTF_8) + " is unknown here.";
            return new Unreadable(record, Kind.UNKNOWN_SCHEMA, reason, Optional.empty());
        }
        if (record.value() == null) {
            return unreadable(record, "The record has no value.", Optional.empty());
        }
        try {
            return new Read(article(record));
        } catch (NotAnArticle e) {
            return unreadable(record, String.valueOf(e.getMessage()), Optional.empty());
        } catch (CharacterCodingException e) {
            return unreadable(record, "The value is not UTF-8 text.", Optional.of(e));
        } catch (JsonProcessingException e) {
            return unreadable(record, "The value is no enriched article: " + e.getOriginalMessage(), Optional.of(e));
        }
    }

    private EnrichedArticle article(ConsumerRecord<String, byte[]> record)
            throws CharacterCodingException, JsonProcessingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(record.value())).toString();
        EnrichedValue value = json.readValue(text);
        if (value == null) {
            throw new NotAnArticle("The value is null.");
        }
        var article = value.article(text);
        if (!article.id().toString().equals(record.key())) {
            throw new NotAnArticle("The record's key is not the article's id " + article.id() + ".");
        }
        return article;
    }

    private static Unreadable unreadable(
            ConsumerRecord<String, byte[]> record, String reason, Optional<Exception> cause) {
        return new Unreadable(record, Kind.UNREADABLE, reason, cause);
    }
}

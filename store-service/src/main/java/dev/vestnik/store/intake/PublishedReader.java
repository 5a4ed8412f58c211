package dev.vestnik.store.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads articles again that the store has published; what it added to them is passed over. Thread-safe. */
@ApplicationScoped
public class PublishedReader {

    private final ObjectReader articles;

    public PublishedReader(ObjectMapper mapper) {
        this.articles =
                mapper.readerFor(EnrichedValue.class).without(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    /**
     * The article that a value of the public topic describes.
     *
     * @throws IllegalArgumentException if it describes none
     */
    public EnrichedArticle read(String json) {
        try {
            EnrichedValue value = articles.readValue(json);
            return value.published(json);
        } catch (JsonProcessingException | NotAnArticle e) {
            throw new IllegalArgumentException("This is no published article", e);
        }
    }
}

package dev.vestnik.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one JSON form of a raw article, on the topic and on the command line alike. Safe for use by many threads. */
public final class ArticleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ArticleJson() {}

    /** UTF-8, on one line. */
    public static byte[] write(RawArticle article) {
        try {
            return MAPPER.writeValueAsBytes(article);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Article " + article.id() + " has no JSON form", e);
        }
    }

    /** UTF-8, on one line. */
    public static byte[] write(GoneNotice notice) {
        try {
            return MAPPER.writeValueAsBytes(notice);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The notice of " + notice.id() + " has no JSON form", e);
        }
    }

    public static RawArticle read(byte[] json) {
        try {
            return MAPPER.readValue(json, RawArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a raw article", e);
        }
    }
}

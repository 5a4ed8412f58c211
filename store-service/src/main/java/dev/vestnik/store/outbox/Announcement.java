package dev.vestnik.store.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vestnik.store.article.PublicArticle;

/**
 * One message of the outbox: what the connector's event router makes a record of. The JSON names are those of its
 * configuration.
 *
 * @param topic the middle of the topic's name
 * @param key of the record
 * @param payload the record's value, as text, so that nobody on the way reads or rewrites it
 */
record Announcement(
        @JsonProperty("ce_id") String id,
        @JsonProperty("aggregatetype") String topic,
        @JsonProperty("aggregateid") String key,
        @JsonProperty("ce_specversion") String specVersion,
        @JsonProperty("ce_type") String type,
        @JsonProperty("ce_source") String source,
        @JsonProperty("ce_subject") String subject,
        @JsonProperty("ce_time") String time,
        @JsonProperty("ce_dataschema") String dataSchema,
        @JsonProperty("content_type") String contentType,
        @JsonProperty("payload") String payload) {

    static Announcement of(PublicArticle article) {
        var id = article.id().toString();
        return new Announcement(
                id + "/" + article.version() + "/" + article.revision(),
                "articles",
                id,
                "1.0",
                "dev.vestnik.article.published.v1",
                "/vestnik/store",
                id,
                article.storedAt(),
                "urn:vestnik:schema:news.articles.v1",
                "application/json",
                article.json());
    }
}

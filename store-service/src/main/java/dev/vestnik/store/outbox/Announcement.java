package dev.vestnik.store.outbox;

import dev.vestnik.store.article.PublicArticle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One row of the outbox, of which the connector makes a record on a public topic. Columns that are the same for every
 * announcement have their values from the table's defaults.
 */
@Entity
@Table(name = "outbox")
public class Announcement {

    @Id
    @Column(name = "ce_id")
    String id;

    @Column(name = "aggregatetype")
    String topic;

    @Column(name = "aggregateid")
    String key;

    @Column(name = "ce_type")
    String type;

    @Column(name = "ce_time")
    String time;

    @Column(name = "ce_dataschema")
    String dataSchema;

    /** The record's value, as text, so that nobody on the way reads or rewrites it. */
    String payload;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    static Announcement of(PublicArticle article) {
        var row = new Announcement();
        row.id = article.id() + "/" + article.event();
        row.topic = "articles";
        row.key = article.id().toString();
        row.type = "dev.vestnik.article.published.v1";
        row.time = article.time();
        row.dataSchema = "urn:vestnik:schema:news.articles.v1";
        row.payload = article.json();
        return row;
    }
}

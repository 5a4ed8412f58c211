package dev.vestnik.store.outbox;

import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.withdrawal.Entry;
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

    /** The topic of articles, as the connector's pattern of topics names it. */
    static final String ARTICLES = "articles";

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
        row.topic = ARTICLES;
        row.key = article.id().toString();
        row.type = "dev.vestnik.article.published.v1";
        row.time = article.time();
        row.dataSchema = "urn:vestnik:schema:news.articles.v1";
        row.payload = article.json();
        return row;
    }

    static Announcement of(Entry entry) {
        var row = new Announcement();
        row.id = "withdrawal/" + entry.sequence();
        row.topic = "withdrawals";
        row.key = entry.articleId().toString();
        row.type = "dev.vestnik.withdrawal.recorded.v1";
        row.time = entry.recordedAt();
        row.dataSchema = "urn:vestnik:schema:news.withdrawals.v1";
        row.payload = entry.json();
        return row;
    }

    static Announcement of(Notice notice) {
        var row = new Announcement();
        row.id = notice.id();
        row.topic = notice.topic();
        row.key = notice.key();
        row.type = notice.type();
        row.time = notice.time();
        row.dataSchema = "urn:vestnik:schema:news." + notice.topic() + ".v1";
        row.payload = notice.json();
        return row;
    }
}

package dev.vestnik.store.outbox;

import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.trace.Traceparent;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox, of which the connector makes a record on a public topic. Columns that are the same for every
 * announcement have their values from the table's defaults.
 */
@Entity
@Table(name = "outbox")
public class Announcement {

    /** The topic of articles, as the connector's pattern of topics names it. */
    static final String ARTICLES = "articles";

    /** Behind the name of a topic where the record belongs to a trace; else the connector drops the header, which would be empty. */
    static final String TRACED = "/traced";

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

    /** The trace that the record belongs to. */
    @Nullable String traceparent;

    /** The record's value, as text, so that nobody on the way reads or rewrites it. */
    String payload;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    static Announcement of(PublicArticle article) {
        var row = new Announcement();
        row.id = article.id() + "/" + article.event();
        row.follow(article.trace().or(Traceparent::current), ARTICLES);
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
        row.follow(Traceparent.current(), "withdrawals");
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
        row.follow(notice.trace(), notice.topic());
        row.key = notice.key();
        row.type = notice.type();
        row.time = notice.time();
        row.dataSchema = "urn:vestnik:schema:news." + notice.topic() + ".v1";
        row.payload = notice.json();
        return row;
    }

    private void follow(Optional<String> trace, String name) {
        traceparent = trace.orElse(null);
        topic = trace.isPresent() ? name + TRACED : name;
    }
}

package dev.vestnik.store.outbox;

import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of which the connector makes a record without a value: an article is no longer there, and its headers say why. */
@Entity
@Table(name = "tombstone")
public class Tombstone {

    @Id
    @Column(name = "ce_id")
    String id;

    @Column(name = "aggregatetype")
    String topic;

    @Column(name = "aggregateid")
    String key;

    @Column(name = "ce_time")
    String time;

    @Column(name = "ce_withdrawalkind")
    String kind;

    @Column(name = "ce_withdrawalreason")
    String reason;

    @Column(name = "ce_withdrawalsequence")
    String sequence;

    @SuppressWarnings("NullAway.Init")
    protected Tombstone() {}

    /** Of an article whose time is over. No entry of the log says so: nobody decided anything about it. */
    static Tombstone of(UUID article, String reason, Instant at) {
        var time = Moment.text(at);
        var row = new Tombstone();
        row.id = article + "/expired@" + time;
        row.topic = Announcement.ARTICLES;
        row.key = article.toString();
        row.time = time;
        row.kind = "retention";
        row.reason = reason;
        row.sequence = "0";
        return row;
    }

    static Tombstone of(Entry entry) {
        var row = new Tombstone();
        row.id = entry.articleId() + "/withdrawn@" + entry.sequence();
        row.topic = Announcement.ARTICLES;
        row.key = entry.articleId().toString();
        row.time = entry.recordedAt();
        row.kind = entry.kind();
        row.reason = entry.reason();
        row.sequence = String.valueOf(entry.sequence());
        return row;
    }
}

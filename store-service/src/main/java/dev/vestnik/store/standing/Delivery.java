package dev.vestnik.store.standing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hit that a webhook is still to be told of. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    UUID id;

    @Column(name = "query_id")
    String queryId;

    @Column(name = "article_id")
    UUID articleId;

    String payload;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    @Column(name = "last_error")
    @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    static Delivery of(Hit hit) {
        var row = new Delivery();
        row.id = UUID.nameUUIDFromBytes(hit.id().getBytes(UTF_8));
        row.queryId = hit.queryId();
        row.articleId = hit.articleId();
        row.payload = hit.json();
        row.dueAt = hit.matchedAt();
        return row;
    }
}

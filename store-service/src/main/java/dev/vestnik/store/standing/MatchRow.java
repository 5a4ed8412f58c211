package dev.vestnik.store.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an article, as it was stored last, matches a query. */
@Entity
@IdClass(MatchRow.Key.class)
@Table(name = "standing_match")
class MatchRow {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    @Column(name = "query_id")
    String queryId;

    int version;

    @Column(name = "matched_at")
    Instant matchedAt;

    @SuppressWarnings("NullAway.Init")
    protected MatchRow() {}

    static MatchRow of(UUID articleId, String queryId, int version, Instant matchedAt) {
        var row = new MatchRow();
        row.articleId = articleId;
        row.queryId = queryId;
        row.version = version;
        row.matchedAt = matchedAt;
        return row;
    }

    /** Identifies a match. */
    record Key(UUID articleId, String queryId) {}
}

package dev.vestnik.store.article;

import dev.vestnik.store.intake.GoneNotice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A notice of an article that was not here when it came. It stays when the article comes: the first one counts. */
@Entity
@Table(name = "early_notice")
class EarlyNotice {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "gone_at")
    Instant goneAt;

    String reason;

    @SuppressWarnings("NullAway.Init")
    protected EarlyNotice() {}

    static EarlyNotice of(GoneNotice notice) {
        var row = new EarlyNotice();
        row.articleId = notice.id();
        row.goneAt = notice.noticedAt();
        row.reason = notice.reason();
        return row;
    }

    Absence absence() {
        return Absence.since(goneAt, reason);
    }
}

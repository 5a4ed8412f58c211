package dev.vestnik.store.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of an article: which of its versions is current. Written only by {@link Heads}. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    UUID id;

    @Column(name = "current_version")
    int currentVersion;

    String revision;

    @Column(name = "gone_at")
    @Nullable Instant goneAt;

    @Column(name = "gone_reason")
    @Nullable String goneReason;

    @Column(name = "returned_at")
    @Nullable Instant returnedAt;

    /** When the current version was last captured again; of use only where that was later than its first capture. */
    @Column(name = "seen_at")
    @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** That it was found gone, also where that is over. */
    Optional<Absence> absence() {
        return goneAt == null || goneReason == null
                ? Optional.empty()
                : Optional.of(new Absence(
                        goneAt, goneReason, Optional.ofNullable(returnedAt).filter(goneAt::isBefore)));
    }
}

package dev.vestnik.ingest.seen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** An entry of a source's feed that is dealt with: it is looked at again when its stamp changes. */
@Entity
@IdClass(SeenEntry.Key.class)
class SeenEntry {

    /** Which entry of which source. */
    record Key(String sourceId, String link) {}

    @Id
    String sourceId;

    @Id
    String link;

    String stamp;

    String outcome;

    Instant seenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SeenEntry() {}

    SeenEntry(String sourceId, String link, String stamp, String outcome, Instant seenAt) {
        this.sourceId = sourceId;
        this.link = link;
        this.stamp = stamp;
        this.outcome = outcome;
        this.seenAt = seenAt;
    }
}

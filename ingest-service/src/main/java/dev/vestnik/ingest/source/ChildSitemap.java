package dev.vestnik.ingest.source;

import dev.vestnik.ingest.fetch.Cursor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sitemap that a source's index lists, and how far it is read. */
@Entity
@IdClass(ChildSitemap.Key.class)
class ChildSitemap {

    /** Which sitemap of which source. */
    record Key(String sourceId, String address) {}

    @Id
    String sourceId;

    @Id
    String address;

    @Nullable Instant statedChange;

    @Embedded
    @Nullable Cursor cursor;

    Instant visitedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ChildSitemap() {}

    ChildSitemap(
            String sourceId,
            String address,
            @Nullable Instant statedChange,
            @Nullable Cursor cursor,
            Instant visitedAt) {
        this.sourceId = sourceId;
        this.address = address;
        this.statedChange = statedChange;
        this.cursor = cursor;
        this.visitedAt = visitedAt;
    }
}

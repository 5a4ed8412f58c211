package dev.vestnik.store.article;

import java.time.Instant;
import java.util.List;

/** The versions of an article, oldest number first, without their texts. */
public record VersionList(List<Item> items) {

    /** One version. */
    public record Item(int version, String contentHash, Instant capturedAt, Instant storedAt, boolean current) {}
}

package dev.vestnik.store.article;

import jakarta.data.repository.By;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of all articles. */
@Repository
interface Versions {

    @Insert
    void add(List<ArticleVersion> versions);

    @Update
    void replace(List<ArticleVersion> versions);

    @Find
    Optional<ArticleVersion> find(@By("articleId") UUID articleId, @By("version") int version);

    /** Every version of the given articles, without its text. */
    @Query("select articleId, version, contentHash, capturedAt, storedAt from ArticleVersion"
            + " where articleId in :ids order by articleId, version")
    List<Line> of(Collection<UUID> ids);

    /** A version without its text. */
    record Line(UUID articleId, int version, String contentHash, Instant capturedAt, Instant storedAt) {}
}

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
import org.hibernate.StatelessSession;

/** The versions of all articles. */
@Repository
interface Versions {

    /** One statement for all, which reads no text. */
    String KEEP = """
            insert into article_revision (article_id, version, revision, stored_at, replaced_at, document)
            select article_id, version, revision, stored_at, :now, document
            from article_version
                join unnest(cast(:ids as uuid[]), cast(:versions as integer[])) as replaced (id, number)
                    on article_id = id and version = number
            on conflict do nothing
            """;

    @Insert
    void add(List<ArticleVersion> versions);

    @Update
    void replace(List<ArticleVersion> versions);

    StatelessSession session();

    /** The same of versions whose former states are to be kept. */
    default void supersede(List<ArticleVersion> versions, Instant now) {
        if (!versions.isEmpty()) {
            session()
                    .createNativeMutationQuery(KEEP)
                    .setParameter(
                            "ids", versions.stream().map(row -> row.articleId).toArray(UUID[]::new))
                    .setParameter(
                            "versions",
                            versions.stream().map(row -> row.version).toArray(Integer[]::new))
                    .setParameter("now", now)
                    .executeUpdate();
            replace(versions);
        }
    }

    @Find
    Optional<ArticleVersion> find(@By("articleId") UUID articleId, @By("version") int version);

    /** Every version of an article, texts included. */
    @Query("where articleId = :id order by version")
    List<ArticleVersion> all(UUID id);

    /** Every version of the given articles, without its text. */
    @Query("select articleId, version, contentHash, capturedAt, storedAt, outdated from ArticleVersion"
            + " where articleId in :ids order by articleId, version")
    List<Line> of(Collection<UUID> ids);

    /** A version without its text. */
    record Line(
            UUID articleId, int version, String contentHash, Instant capturedAt, Instant storedAt, boolean outdated) {}
}

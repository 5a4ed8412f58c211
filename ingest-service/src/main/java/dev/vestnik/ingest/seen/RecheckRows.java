package dev.vestnik.ingest.seen;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The table of looks that are planned. */
@Repository
interface RecheckRows {

    @Find
    Optional<Recheck> of(UUID articleId);

    @Insert
    void insert(Recheck recheck);

    @Update
    void update(Recheck recheck);

    @Delete
    void delete(Recheck recheck);

    /** The article was published again; what is planned for it stays, also for whoever looks at it now. */
    @Query("update Recheck set cursor.etag = :etag, cursor.lastModified = :lastModified where articleId = :articleId")
    void note(UUID articleId, @Nullable String etag, @Nullable String lastModified);

    /**
     * Native, for SKIP LOCKED and RETURNING. No source has more than two looks in a round, so that one with a long queue
     * delays no other; of a longer queue only the beginning is sorted.
     */
    @SQL("""
            WITH waiting AS (
                SELECT article_id, source_id, due FROM recheck
                WHERE due <= :now AND (leased_until IS NULL OR leased_until <= :now)
                ORDER BY due LIMIT 2000),
            fair AS (
                SELECT article_id, row_number() OVER (PARTITION BY source_id ORDER BY due) AS place FROM waiting),
            leased AS (
                UPDATE recheck SET leased_until = :until, version = version + 1
                WHERE article_id IN (
                    SELECT article_id FROM recheck
                    WHERE article_id IN (SELECT article_id FROM fair WHERE place <= 2)
                    AND due <= :now AND (leased_until IS NULL OR leased_until <= :now)
                    ORDER BY due LIMIT :atMost
                    FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT * FROM leased ORDER BY due
            """)
    List<Recheck> lease(Instant now, Instant until, int atMost);
}

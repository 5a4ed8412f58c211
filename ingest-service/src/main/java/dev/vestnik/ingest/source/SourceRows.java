package dev.vestnik.ingest.source;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** The table of sources. */
@Repository
interface SourceRows {

    @Find
    Optional<Source> byId(String id);

    @Find
    @OrderBy("id")
    List<Source> all();

    @Insert
    void insert(Source source);

    @Update
    void update(Source source);

    @Delete
    void delete(Source source);

    /** Native, for SKIP LOCKED and RETURNING: many replicas lease at once, none waits for another, none gets the same source. */
    @SQL("""
            WITH leased AS (
                UPDATE source SET leased_until = :until, version = version + 1
                WHERE id IN (
                    SELECT id FROM source
                    WHERE next_visit <= :now AND (leased_until IS NULL OR leased_until <= :now)
                    ORDER BY next_visit LIMIT :atMost
                    FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT * FROM leased ORDER BY next_visit
            """)
    List<Source> lease(Instant now, Instant until, int atMost);
}

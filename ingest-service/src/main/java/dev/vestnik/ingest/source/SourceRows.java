package dev.vestnik.ingest.source;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The tables of sources and of attempts. */
@Repository
interface SourceRows {

    /** What {@code GET /sources} asks for; any of the parameters may be null. */
    String SELECTED = """
            WHERE (CAST(:state AS text) IS NULL OR state = :state)
              AND (CAST(:language AS text) IS NULL OR language = :language)
              AND (CAST(:origin AS text) IS NULL OR origin = :origin)
              AND (CAST(:text AS text) IS NULL
                   OR position(lower(:text) IN lower(id || ' ' || name || ' ' || feed)) > 0)
            """;

    @Find
    Optional<Source> byId(String id);

    @Find
    @OrderBy("id")
    List<Source> all();

    /** Ours until the transaction ends: a visit that ends meanwhile waits, and then finds that the source has changed. */
    @SQL("SELECT * FROM source WHERE id = :id FOR UPDATE")
    Optional<Source> locked(String id);

    /** The same for all, in the order of their ids so that two who ask at once don't wait for each other. */
    @SQL("SELECT * FROM source ORDER BY id FOR UPDATE")
    List<Source> allLocked();

    /** Those that somebody should look at first. */
    @SQL("SELECT * FROM source " + SELECTED + """
            ORDER BY array_position(ARRAY['silent', 'failing', 'retired', 'healthy', 'paused'], state), id
            LIMIT :atMost OFFSET :skipped
            """)
    List<Source> selected(
            @Nullable String state,
            @Nullable String language,
            @Nullable String origin,
            @Nullable String text,
            int atMost,
            int skipped);

    @SQL("SELECT count(*) FROM source " + SELECTED)
    long count(@Nullable String state, @Nullable String language, @Nullable String origin, @Nullable String text);

    @Insert
    void insert(Source source);

    @Update
    void update(Source source);

    @Delete
    void delete(Source source);

    /** Native, for SKIP LOCKED and RETURNING: many replicas lease at once, none waits for another, none gets the same source. */
    @SQL(LEASE)
    List<Source> lease(Instant now, Instant until, int atMost);

    /** Costs O(due): one index gives the due ones, another their rows. With IN (…) the whole table would be read. */
    String LEASE = """
            WITH leased AS (
                UPDATE source SET leased_until = :until, version = version + 1
                WHERE id = ANY (ARRAY(
                    SELECT id FROM source
                    WHERE next_visit <= :now AND (leased_until IS NULL OR leased_until <= :now)
                    ORDER BY next_visit LIMIT :atMost
                    FOR UPDATE SKIP LOCKED))
                RETURNING *)
            SELECT * FROM leased ORDER BY next_visit
            """;

    @Find
    @OrderBy(value = "startedAt", descending = true)
    List<Attempt> attempts(String sourceId);

    @Save
    void save(Attempt attempt);
}

package dev.vestnik.ingest.coverage;

import jakarta.data.repository.Find;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** The tables of coverage and of its hours. */
@Repository
interface CoverageRows {

    @Find
    Optional<Coverage> bySubject(String subject);

    @Query("where subject like 'language:%' order by subject")
    List<Coverage> languages();

    /** Ours until the transaction ends; what another replica judges at this moment it judges for us too. */
    @SQL("SELECT * FROM coverage WHERE subject LIKE 'language:%' ORDER BY subject FOR UPDATE SKIP LOCKED")
    List<Coverage> lockLanguages();

    /** Returns how many rows it wrote. */
    @SQL("""
            WITH written AS (
                INSERT INTO coverage (subject, recent, recent_pages, usual_pages, usual_bad) VALUES (:subject, 0, 0, 0, 0)
                ON CONFLICT (subject) DO NOTHING RETURNING 1)
            SELECT count(*) FROM written
            """)
    long begin(String subject);

    @Save
    void save(Coverage coverage);

    @Find
    @OrderBy("hour")
    List<CoverageHour> hours(String subject);

    /** Native, because it adds: many visits at once count for the same language. Returns how many rows it wrote. */
    @SQL("""
            WITH written AS (
                INSERT INTO coverage_hour (subject, hour, articles, doubtful, failed)
                VALUES (:subject, :hour, :articles, :doubtful, :failed)
                ON CONFLICT (subject, hour) DO UPDATE SET
                    articles = coverage_hour.articles + excluded.articles,
                    doubtful = coverage_hour.doubtful + excluded.doubtful,
                    failed = coverage_hour.failed + excluded.failed
                RETURNING 1)
            SELECT count(*) FROM written
            """)
    long count(String subject, Instant hour, int articles, int doubtful, int failed);

    @Query("delete from CoverageHour where subject = :subject and hour < :before")
    void forget(String subject, Instant before);

    @Query("delete from Coverage where subject = :subject")
    void forget(String subject);
}

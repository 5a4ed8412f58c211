package dev.vestnik.ingest.coverage;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** The table of events. */
@Repository
interface EventRows {

    @Insert
    void insert(SourceEvent event);

    @Update
    void update(SourceEvent event);

    @Query("select count(this) from SourceEvent where subject = :subject")
    long count(String subject);

    /** Without SKIP LOCKED on purpose: a second replica waits, so that the events of one source stay in order. */
    @SQL("SELECT * FROM source_event WHERE announced IS NULL ORDER BY id LIMIT :atMost FOR UPDATE")
    List<SourceEvent> unannounced(int atMost);

    /** The newest event of a subject stays, so that we know who was told of it. */
    @Query("delete from SourceEvent where subject = :subject and id < :id and announced is not null")
    void forgetOlder(String subject, long id);
}

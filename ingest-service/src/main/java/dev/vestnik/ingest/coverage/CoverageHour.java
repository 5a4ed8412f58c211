package dev.vestnik.ingest.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** What a subject gave in one hour. */
@Entity
@IdClass(CoverageHour.Key.class)
class CoverageHour {

    /** Whose hour, and which. */
    record Key(String subject, Instant hour) {}

    @Id
    String subject;

    @Id
    Instant hour;

    int articles;

    int doubtful;

    int failed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CoverageHour() {}
}

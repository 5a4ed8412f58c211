package dev.vestnik.ingest.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened to a source and that subscribers have to be told. */
@Entity
class SourceEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String subject;

    String kind;

    Instant happenedAt;

    @Nullable String value;

    @Nullable Instant announced;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SourceEvent() {}

    SourceEvent(String subject, String kind, Instant happenedAt, @Nullable String value) {
        this.subject = subject;
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.value = value;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}

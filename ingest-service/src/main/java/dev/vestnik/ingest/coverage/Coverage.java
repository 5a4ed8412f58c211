package dev.vestnik.ingest.coverage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How it stands with a subject: a source, by its id, or a language. */
@Entity
class Coverage {

    @Id
    String subject;

    @Nullable Instant lastArticle;

    @Nullable Instant judgedHour;

    @Nullable Instant silentAfter;

    @Nullable Instant quietSince;

    @Nullable Instant senselessSince;

    @Embedded
    @Nullable PageSense pages;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Coverage() {}

    Coverage(String subject) {
        this.subject = subject;
        this.pages = PageSense.UNKNOWN;
    }

    PageSense pages() {
        return Objects.requireNonNullElse(pages, PageSense.UNKNOWN);
    }

    void add(Reading reading) {
        pages = pages().with(reading.quality() != Quality.GOOD, senselessSince == null);
        if (reading.isArticle() && (lastArticle == null || lastArticle.isBefore(reading.at()))) {
            lastArticle = reading.at();
        }
    }

    /** Returns true if it has just fallen silent. */
    boolean fallsSilent(Instant now) {
        if (quietSince != null || silentAfter == null || now.isBefore(silentAfter)) {
            return false;
        }
        quietSince = now;
        return true;
    }

    /** Returns true if it was silent until now. */
    boolean breaksSilence() {
        var was = quietSince != null;
        quietSince = null;
        return was;
    }

    /** Returns true if its pages have just stopped making sense. */
    boolean losesSense(Instant now) {
        if (senselessSince != null || !pages().isLost()) {
            return false;
        }
        senselessSince = now;
        return true;
    }

    /** Returns true if its pages make sense again. */
    boolean regainsSense() {
        if (senselessSince == null || !pages().isFound()) {
            return false;
        }
        senselessSince = null;
        return true;
    }
}

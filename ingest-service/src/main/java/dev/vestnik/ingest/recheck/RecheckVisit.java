package dev.vestnik.ingest.recheck;

import dev.vestnik.ingest.press.Publication.Acknowledged;
import dev.vestnik.ingest.press.Publication.Unacceptable;
import dev.vestnik.ingest.press.Publication.Unacknowledged;
import dev.vestnik.ingest.recheck.Sight.Missing;
import dev.vestnik.ingest.recheck.Sight.NotYet;
import dev.vestnik.ingest.recheck.Sight.There;
import dev.vestnik.ingest.recheck.Sight.Unclear;
import dev.vestnik.ingest.seen.Recheck;
import dev.vestnik.ingest.seen.Rechecks;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.trace.LogContext;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** One more look at a published article: it has changed, or it is gone (when a second look confirms that), or neither. */
@ApplicationScoped
class RecheckVisit {

    private static final Logger LOG = Logger.getLogger(RecheckVisit.class);

    private final Sources sources;
    private final SecondLook looks;
    private final GoneDesk gone;
    private final Rechecks rechecks;

    RecheckVisit(Sources sources, SecondLook looks, GoneDesk gone, Rechecks rechecks) {
        this.sources = sources;
        this.looks = looks;
        this.gone = gone;
        this.rechecks = rechecks;
    }

    /** Returns what it came to. Never throws: one broken page never stops the round. */
    @WithSpan("look again")
    String to(Recheck look) {
        return LogContext.about(look.articleId(), () -> outcome(look));
    }

    private String outcome(Recheck look) {
        try {
            return sources.find(look.sourceId())
                    .map(source -> visit(source, look))
                    .orElseGet(() -> drop(look));
        } catch (RuntimeException e) { // the edge of a look: its lease runs out, then somebody looks again
            LOG.warnf("The look at %s came to nothing: %s", look.address(), e.getMessage());
            return "failed";
        }
    }

    private String visit(Source source, Recheck look) {
        return switch (looks.at(source, look)) {
            case There(var outcome, var cursor) -> {
                rechecks.there(look, cursor);
                yield outcome;
            }
            case Missing missing -> missing(source, look, missing);
            case NotYet(var turn) -> {
                rechecks.notYet(look, turn);
                yield "later";
            }
            case Unclear() -> unclear(look);
        };
    }

    private String missing(Source source, Recheck look, Missing missing) {
        if (gone.hasTold(look)) {
            rechecks.gone(look);
            return "still-gone";
        }
        return look.suspectedAt()
                .map(noticedAt -> tell(source, look, missing, noticedAt))
                .orElseGet(() -> suspect(look));
    }

    private String suspect(Recheck look) {
        rechecks.suspect(look);
        return "suspected";
    }

    private String tell(Source source, Recheck look, Missing missing, Instant noticedAt) {
        return switch (gone.tell(look, source, missing, noticedAt)) {
            case Acknowledged() -> {
                rechecks.gone(look);
                yield missing.reason();
            }
            case Unacceptable(var why) -> unclear(look);
            case Unacknowledged(var why) -> unclear(look);
        };
    }

    private String unclear(Recheck look) {
        rechecks.unclear(look);
        return "unclear";
    }

    private String drop(Recheck look) {
        rechecks.drop(look);
        return "dropped";
    }
}

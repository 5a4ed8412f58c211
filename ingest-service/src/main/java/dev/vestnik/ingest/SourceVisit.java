package dev.vestnik.ingest;

import dev.vestnik.ingest.SourceReading.Read;
import dev.vestnik.ingest.SourceReading.Unread;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.watch.Gathering;
import dev.vestnik.ingest.watch.VisitBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One visit to a source: its document, if that changed, and every article that is new there or has changed. */
@ApplicationScoped
class SourceVisit {

    private static final Logger LOG = Logger.getLogger(SourceVisit.class);

    private static final int GONE_FOR_GOOD = 410;

    private final VisitBook book;
    private final WebClient client;
    private final SourceReader reader;
    private final PollConfig config;
    private final Clock clock;

    SourceVisit(VisitBook book, WebClient client, SourceReader reader, PollConfig config, Clock clock) {
        this.book = book;
        this.client = client;
        this.reader = reader;
        this.config = config;
        this.clock = clock;
    }

    /** Returns what it came to. Never throws: one broken source never stops the round. */
    String to(Source source) {
        var began = clock.instant();
        var address = source.feed();
        try {
            var gathering = visit(source);
            book.keep(source, began, gathering, source.feed().equals(address) ? null : address);
            return source.lastOutcome();
        } catch (RuntimeException e) { // the edge of a visit: its lease runs out, then it is visited again
            LOG.warnf("The visit to %s came to nothing: %s", source.id(), e.getMessage());
            return "failed";
        }
    }

    private Gathering visit(Source source) {
        switch (client.get(Wanted.FEED, source.address(), source.cursor())) {
            case Fetched document -> {
                return read(source, document);
            }
            case Unchanged(var movedTo) -> rest(source, "unchanged", source.cursor(), movedTo);
            case Gone(var status) -> miss(source, status);
            case Later(var until, var why) -> source.postpone(clock.instant(), until, why, config.pace());
            case NoDocument none -> backOff(source, none.name(), none.why());
        }
        return Gathering.NOTHING;
    }

    private Gathering read(Source source, Fetched document) {
        switch (reader.read(source, document)) {
            case Unread(var why) -> backOff(source, "unreadable", why);
            case Read read -> {
                source.hear(read.entryTimes(), read.touched(), CacheHint.of(document.exchange()), clock.instant());
                if (read.foundFeed() != null) {
                    source.find(read.foundFeed());
                }
                // Only when Kafka holds every article the cursor advances: we may repeat, never lose.
                if (read.pending() == null) {
                    rest(source, "fetched", read.reached(), document.movedTo());
                } else {
                    source.leavePending(clock.instant(), read.pending(), config.pace());
                }
                return read.gathering();
            }
        }
        return Gathering.NOTHING;
    }

    private void rest(Source source, String outcome, Cursor reached, @Nullable URI movedTo) {
        source.rest(clock.instant(), outcome, reached, config.pace());
        if (movedTo != null) {
            source.moveTo(movedTo);
        }
    }

    private void miss(Source source, int status) {
        var why = "HTTP status " + status;
        if (status == GONE_FOR_GOOD && source.foundFeed() == null) {
            source.retire(clock.instant(), why);
        } else {
            source.miss(clock.instant(), why, config.pace());
        }
    }

    private void backOff(Source source, String outcome, String why) {
        source.backOff(clock.instant(), outcome, why, config.pace());
    }
}

package dev.vestnik.ingest;

import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.watch.Gathering;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a source's document, and the pages that it leads to, came to. */
sealed interface SourceReading {

    /**
     * It leads to articles.
     *
     * @param entryTimes when its entries appeared, as far as they say
     * @param touched entries that were new or changed
     * @param pending why entries are left for the next visit; null if none are
     * @param reached how far it is read, if nothing is pending
     * @param foundFeed the feed that was read instead of the page that names it
     */
    record Read(
            Gathering gathering,
            List<Instant> entryTimes,
            int touched,
            @Nullable String pending,
            Cursor reached,
            @Nullable URI foundFeed)
            implements SourceReading {

        public Read {
            entryTimes = List.copyOf(entryTimes);
        }
    }

    /** Nothing can be told of it, or it leads nowhere. */
    record Unread(String why) implements SourceReading {}
}

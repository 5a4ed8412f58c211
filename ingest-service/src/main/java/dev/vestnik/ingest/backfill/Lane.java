package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.article.RawArticle;
import java.util.List;

/** Where articles go that were read again. */
interface Lane extends AutoCloseable {

    /**
     * Returns when all of them have arrived, but for those that never will: what is wrong with each of these.
     *
     * @throws LaneClosed if nobody takes them at present
     */
    List<String> publish(List<RawArticle> articles);

    @Override
    void close();

    /** The lane takes nothing; what was handed over last may or may not have arrived. */
    final class LaneClosed extends RuntimeException {

        LaneClosed(String why) {
            super(why);
        }
    }
}

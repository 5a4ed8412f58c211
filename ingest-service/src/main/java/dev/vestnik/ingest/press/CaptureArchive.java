package dev.vestnik.ingest.press;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.warc.ArchiveConfig;
import dev.vestnik.ingest.warc.ArchiveConfig.Keep;
import dev.vestnik.ingest.warc.ArchivedPage;
import dev.vestnik.ingest.warc.Keeping;
import dev.vestnik.ingest.warc.Keeping.Kept;
import dev.vestnik.ingest.warc.Keeping.NotKept;
import dev.vestnik.ingest.warc.WarcArchive;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Archives captures before their articles are published. An archive that can't be written stops no news: the article goes
 * out without a place in it, a counter counts and the health check says why.
 */
@ApplicationScoped
class CaptureArchive {

    private static final Logger LOG = Logger.getLogger(CaptureArchive.class);

    private final WarcArchive archive;
    private final ArchiveConfig config;
    private final Tally tally;
    private volatile @Nullable String fault;

    CaptureArchive(WarcArchive archive, ArchiveConfig config, Tally tally) {
        this.archive = archive;
        this.config = config;
        this.tally = tally;
    }

    /**
     * Archives the capture of an article that is about to be published, and returns the article with its place.
     *
     * @param exchange null where the capture was not fetched
     */
    RawArticle keep(RawArticle article, Capture capture, @Nullable Exchange exchange) {
        tally.confidence(article.extraction().confidence());
        if (config.keep() == Keep.OFF) {
            return article;
        }
        return switch (keep(page(article, capture, exchange))) {
            case Kept(var place) -> article.in(place);
            case NotKept(var why) -> article;
        };
    }

    /** Archives a capture that leads to no article now, if such are wanted. */
    void keepUnpublished(RawArticle read, Capture capture, @Nullable Exchange exchange) {
        if (config.keep() == Keep.ALL) {
            keep(page(read, capture, exchange));
        }
    }

    /** Why the last capture could not be archived; null if it could. */
    @Nullable String fault() {
        return fault;
    }

    private Keeping keep(ArchivedPage page) {
        var keeping = archive.keep(page);
        var why = keeping instanceof NotKept(var reason) ? reason : null;
        if (why != null && fault == null) {
            LOG.errorf("Captures are no longer archived, articles go on: %s", why);
        }
        fault = why;
        tally.archived(why == null ? "kept" : "not-kept");
        return keeping;
    }

    private static ArchivedPage page(RawArticle article, Capture capture, @Nullable Exchange exchange) {
        var charset = capture.charset() == null ? "" : "; charset=" + capture.charset();
        var type = (capture.form() == Form.TEXT ? "text/plain" : "text/html") + charset;
        return new ArchivedPage(
                article.requestedUri(),
                article.capturedAt(),
                type,
                capture.content(),
                capture.known(),
                exchange,
                article.uri(),
                Boolean.TRUE.equals(article.modifiedAssumed()));
    }
}

package dev.vestnik.ingest.desk;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.desk.PageVisit.Done;
import dev.vestnik.ingest.desk.PageVisit.NotNow;
import dev.vestnik.ingest.desk.PageVisit.Outcome;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.press.ArticlePublisher;
import dev.vestnik.ingest.press.Publication.Acknowledged;
import dev.vestnik.ingest.press.Publication.Unacceptable;
import dev.vestnik.ingest.press.Publication.Unacknowledged;
import dev.vestnik.ingest.seen.Address;
import dev.vestnik.ingest.seen.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;

/** Publishes an article if it says something that was not published last, under the address by which it was known first. */
@ApplicationScoped
public class ArticleDesk {

    private final ArticlePublisher publisher;
    private final Seen seen;

    ArticleDesk(ArticlePublisher publisher, Seen seen) {
        this.publisher = publisher;
        this.seen = seen;
    }

    /** What a page brought: the article as read, the addresses that mean it, and for whom and how far the page was read. */
    record Delivery(
            RawArticle article,
            List<CanonicalAddress> addresses,
            String sourceId,
            Cursor cursor,
            Capture capture,
            Exchange exchange) {}

    Outcome take(Delivery delivery) {
        var known = KnownArticle.of(delivery.article(), delivery.addresses(), seen);
        var last = seen.last(known.article().id());
        if (last.isEmpty()) {
            return publish(known.article(), known, delivery);
        }
        var article = known.article();
        if (last.get().says(article.contentHash())) {
            putAside(article, delivery.capture(), delivery.exchange());
            seen.remember(article.uri(), known.others());
            return new Done("seen");
        }
        var isEdited = !last.get().contentHash().equals(article.contentHash());
        return publish(isEdited ? article.changed() : article, known, delivery);
    }

    /** A page that leads to no article now. */
    void putAside(RawArticle read, Capture capture, Exchange exchange) {
        publisher.putAside(read, capture, exchange);
    }

    /** An unchanged article has moved for good: its new address means the same one. */
    public void moved(String uri, URI to) {
        var own = CanonicalAddress.of(uri).orElseThrow();
        CanonicalAddress.of(to.toString())
                .filter(address -> !address.equals(own) && !own.isSentToFrontPage(address))
                .ifPresent(address ->
                        seen.remember(uri, List.of(Address.of(address).name())));
    }

    /** Only what the broker has is remembered: we may repeat, never lose. */
    private Outcome publish(RawArticle article, KnownArticle known, Delivery delivery) {
        return switch (publisher.publish(article, delivery.capture(), delivery.exchange())) {
            case Acknowledged() -> {
                seen.keep(article, known.others(), delivery.sourceId(), delivery.cursor());
                yield new Done("published");
            }
            case Unacceptable(var why) -> new Done("too-large");
            case Unacknowledged(var why) -> new NotNow(why);
        };
    }
}

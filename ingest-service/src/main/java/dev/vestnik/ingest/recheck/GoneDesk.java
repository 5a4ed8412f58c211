package dev.vestnik.ingest.recheck;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.article.GoneNotice;
import dev.vestnik.ingest.article.SourceRef;
import dev.vestnik.ingest.press.ArticlePublisher;
import dev.vestnik.ingest.press.Publication;
import dev.vestnik.ingest.recheck.Sight.Missing;
import dev.vestnik.ingest.seen.Last;
import dev.vestnik.ingest.seen.Recheck;
import dev.vestnik.ingest.seen.Seen;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells everybody that an article is gone. */
@ApplicationScoped
class GoneDesk {

    private final ArticlePublisher publisher;
    private final Seen seen;

    GoneDesk(ArticlePublisher publisher, Seen seen) {
        this.publisher = publisher;
        this.seen = seen;
    }

    /** Whether everybody was told already. */
    boolean hasTold(Recheck look) {
        return seen.last(look.articleId()).filter(Last::gone).isPresent();
    }

    /** Only what the broker has is remembered: a notice may be repeated, with the same id, and is never lost. */
    Publication tell(Recheck look, Source source, Missing missing, Instant noticedAt) {
        var host = CanonicalAddress.of(look.uri()).map(CanonicalAddress::host).orElse(null);
        var publication = publisher.publish(new GoneNotice(
                look.articleId(),
                look.uri(),
                look.address(),
                new SourceRef(source.id(), source.name(), host),
                noticedAt,
                missing.status(),
                missing.reason(),
                seen.last(look.articleId()).map(Last::capturedAt).orElse(noticedAt)));
        if (publication instanceof Publication.Acknowledged) {
            seen.markGone(look.articleId(), noticedAt);
        }
        return publication;
    }
}

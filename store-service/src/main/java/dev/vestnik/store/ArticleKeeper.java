package dev.vestnik.store;

import dev.vestnik.store.article.Archive;
import dev.vestnik.store.article.Kept;
import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps articles and announces what changed, both or neither. */
@ApplicationScoped
class ArticleKeeper {

    private final Archive archive;
    private final Outbox outbox;

    ArticleKeeper(Archive archive, Outbox outbox) {
        this.archive = archive;
        this.outbox = outbox;
    }

    /** A bean of its own: each retry around it is a transaction of its own. */
    @Transactional
    Kept keep(List<Arrival> arrivals) {
        var kept = archive.keep(arrivals);
        outbox.announce(kept.announcements());
        return kept;
    }
}

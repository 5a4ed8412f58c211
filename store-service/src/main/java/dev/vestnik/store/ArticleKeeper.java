package dev.vestnik.store;

import dev.vestnik.store.article.Archive;
import dev.vestnik.store.article.Kept;
import dev.vestnik.store.intake.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps articles and announces what changed, both or neither. */
@ApplicationScoped
class ArticleKeeper {

    private final Archive archive;
    private final Announcer announcer;

    ArticleKeeper(Archive archive, Announcer announcer) {
        this.archive = archive;
        this.announcer = announcer;
    }

    /** A bean of its own: each retry around it is a transaction of its own. */
    @Transactional
    Kept keep(List<Arrival> arrivals) {
        var kept = archive.keep(arrivals);
        announcer.announce(kept.announcements());
        return kept;
    }
}

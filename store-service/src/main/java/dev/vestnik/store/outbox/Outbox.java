package dev.vestnik.store.outbox;

import dev.vestnik.store.article.PublicArticle;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Announces what is stored, in the transaction that stores it. */
@ApplicationScoped
public class Outbox {

    private final Announcements announcements;

    Outbox(Announcements announcements) {
        this.announcements = announcements;
    }

    /** Announces articles in the given order. Needs a transaction around it. */
    public void announce(List<PublicArticle> articles) {
        announcements.add(articles.stream().map(Announcement::of).toList());
    }

    /** Empties the table; where somebody writes without a pause, the next round has its chance. */
    @Scheduled(every = "{vestnik.outbox.empty-every}")
    @RunOnVirtualThread
    @Transactional
    void empty() {
        announcements.empty();
    }
}

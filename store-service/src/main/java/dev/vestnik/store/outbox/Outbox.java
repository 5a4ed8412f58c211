package dev.vestnik.store.outbox;

import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.withdrawal.Entry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Announces what is stored, in the transaction that stores it. */
@ApplicationScoped
public class Outbox {

    private final Announcements announcements;
    private final Clock clock;

    Outbox(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Announces articles in the given order. Needs a transaction around it. */
    public void announce(List<PublicArticle> articles) {
        announcements.add(articles.stream().map(Announcement::of).toList());
    }

    /** Announces what was decided about an article. Needs a transaction around it. */
    public void announce(Entry entry) {
        announcements.add(List.of(Announcement.of(entry)));
    }

    /** Drops what stands here of an article and was not read yet. */
    public void forget(UUID article) {
        announcements.forget(Announcement.ARTICLES, article.toString());
    }

    /** Announces what is no article. Needs a transaction around it. */
    public void tell(List<Notice> notices) {
        announcements.add(notices.stream().map(Announcement::of).toList());
    }

    /** Drops the notices on a topic that stand here and whose ids have this part between slashes. */
    public void forget(String topic, String part) {
        announcements.forgetNotices(topic, "%/" + part + "/%");
    }

    /** Announces that an article is no longer there, because of that entry; what else stands here of it is dropped. */
    public void bury(Entry entry) {
        forget(entry.articleId());
        announcements.bury(Tombstone.of(entry));
    }

    /** Announces that an article is no longer there because its time is over. */
    public void bury(UUID article, String reason) {
        forget(article);
        announcements.bury(Tombstone.of(article, reason, clock.instant()));
    }

    /** Empties the table; where somebody writes without a pause, the next round has its chance. */
    @Scheduled(every = "${vestnik.outbox.empty-every:1m}")
    @RunOnVirtualThread
    @Transactional
    void empty() {
        announcements.empty();
    }
}

package dev.vestnik.store;

import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.outbox.Outbox;
import dev.vestnik.store.standing.Matches;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the public what changed, and those whose standing queries it concerns. Needs a transaction around it. */
@ApplicationScoped
class Announcer {

    private final Outbox outbox;
    private final Matches matches;

    Announcer(Outbox outbox, Matches matches) {
        this.outbox = outbox;
        this.matches = matches;
    }

    /** Announces articles in the given order, each before its matches. */
    void announce(List<PublicArticle> articles) {
        outbox.announce(articles);
        matches.find(articles);
    }

    /** Announces what was decided about an article. */
    void announce(Entry entry) {
        outbox.announce(entry);
    }

    /** Drops what was not read yet of an article: it is told anew. */
    void forget(UUID id) {
        outbox.forget(id);
    }

    /** Announces that an article is no longer there, because of that entry. */
    void bury(Entry entry) {
        outbox.bury(entry);
        matches.withdraw(entry);
    }

    /** Announces that an article is no longer there because its time is over. */
    void bury(UUID id, String reason) {
        outbox.bury(id, reason);
        matches.forget(id);
    }
}

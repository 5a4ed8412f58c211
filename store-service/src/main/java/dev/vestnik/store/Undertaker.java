package dev.vestnik.store;

import dev.vestnik.store.article.Expiry;
import dev.vestnik.store.retention.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Deletes some of what is past its time and tells the public topic, both or neither. */
@ApplicationScoped
class Undertaker {

    private final Expiry expiry;
    private final Announcer announcer;

    Undertaker(Expiry expiry, Announcer announcer) {
        this.expiry = expiry;
        this.announcer = announcer;
    }

    /** Returns how many articles are gone. */
    @Transactional
    int bury(Scope scope, int atMost) {
        var gone = expiry.articles(scope, atMost);
        gone.forEach(id -> announcer.bury(id, scope.why()));
        return gone.size();
    }

    /** Returns how many former versions and states are gone. */
    @Transactional
    int clear(Scope scope, int atMost) {
        return expiry.former(scope, atMost);
    }
}

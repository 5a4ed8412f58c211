package dev.vestnik.store;

import dev.vestnik.store.article.Veil;
import dev.vestnik.store.withdrawal.Cover;
import dev.vestnik.store.withdrawal.Entry;
import dev.vestnik.store.withdrawal.WithdrawalLog;
import dev.vestnik.store.withdrawal.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the public topics what was decided, and how the articles then stand. */
@ApplicationScoped
class Herald {

    private final WithdrawalLog log;
    private final Withholdings withholdings;
    private final Veil veil;
    private final Announcer announcer;

    Herald(WithdrawalLog log, Withholdings withholdings, Veil veil, Announcer announcer) {
        this.log = log;
        this.withholdings = withholdings;
        this.veil = veil;
        this.announcer = announcer;
    }

    /** An entry, and the articles whose withholding it began or ended. Needs a transaction. */
    void announce(Entry entry) {
        announcer.announce(entry);
        settle();
    }

    /** An entry, and that the article is no longer there. Needs a transaction. */
    void bury(Entry entry) {
        announcer.bury(entry);
        announcer.announce(entry);
    }

    /** An entry, and the article as it stands now in the place of all that was not told yet. Needs a transaction. */
    void tellAnew(Entry entry) {
        announcer.forget(entry.articleId());
        announcer.announce(entry);
        tellAnew(entry.articleId());
    }

    /** An article as it stands now. Needs a transaction. */
    void tellAnew(UUID id) {
        announcer.announce(veil.current(id).stream().toList());
    }

    /** Tells of each article whose withholding began or ended since it was last told. */
    @Transactional
    void settle() {
        log.lock();
        withholdings.turned().stream().filter(veil::knows).forEach(this::tell);
    }

    private void tell(UUID id) {
        if (veil.cover(id) instanceof Cover.Everywhere(var by)) {
            announcer.bury(log.entry(by));
        } else {
            tellAnew(id);
        }
    }
}

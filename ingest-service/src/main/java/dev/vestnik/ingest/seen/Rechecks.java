package dev.vestnik.ingest.seen;

import dev.vestnik.ingest.fetch.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The looks that are planned at articles published before. One transaction a call, from whatever thread. */
@ApplicationScoped
@Transactional
public class Rechecks {

    /** The first pause after a look that came to nothing; each further one doubles it. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final int LONGEST = 8; // doublings: then 42 hours have gone by

    private final RecheckRows rows;
    private final RecheckConfig config;
    private final Clock clock;

    Rechecks(RecheckRows rows, RecheckConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** Looks that are due, longest due first, ours alone for a while. */
    public List<Recheck> lease(int atMost) {
        var now = clock.instant();
        return rows.lease(now, now.plus(config.lease()), atMost);
    }

    /** The article was there, as before or changed. */
    public void there(Recheck look, Cursor reached) {
        next(look, reached);
    }

    /** It was not there: a second look decides. */
    public void suspect(Recheck look) {
        look.suspect(clock.instant(), config.confirmAfter());
        rows.update(look);
    }

    /** It is gone and everybody was told. It may come back: the remaining looks stay. */
    public void gone(Recheck look) {
        next(look, Cursor.START);
    }

    /** The look came to nothing: again a little later, but never later than the look that is planned anyway. */
    public void unclear(Recheck look) {
        if (look.failures >= LONGEST) {
            next(look, look.cursor());
            return;
        }
        var now = clock.instant();
        var again = now.plus(PAUSE.multipliedBy(1L << look.failures));
        var planned = config.next(look.firstPublished, now).orElse(again);
        look.unclear(again.isBefore(planned) ? again : planned);
        rows.update(look);
    }

    /** The host was busy: the same look at that moment. */
    public void notYet(Recheck look, Instant turn) {
        look.notYet(turn);
        rows.update(look);
    }

    /** Nobody looks at it again. */
    public void drop(Recheck look) {
        rows.delete(look);
    }

    private void next(Recheck look, Cursor reached) {
        var next = config.next(look.firstPublished, clock.instant());
        if (next.isEmpty()) {
            rows.delete(look);
        } else {
            look.there(next.get(), reached);
            rows.update(look);
        }
    }
}

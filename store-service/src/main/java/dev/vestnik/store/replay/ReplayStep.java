package dev.vestnik.store.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.replay.StoredArticles.Stored;
import dev.vestnik.store.search.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.JDBCException;

/** Sends the next articles of a replay, and keeps in the same transaction how far it came: after a crash a step is done again. */
@ApplicationScoped
class ReplayStep {

    /** Few enough that a step takes a moment and little memory. */
    private static final int ARTICLES = 50;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Replays replays;
    private final StoredArticles articles;
    private final Lane lane;
    private final Clock clock;

    ReplayStep(Replays replays, StoredArticles articles, Lane lane, Clock clock) {
        this.replays = replays;
        this.articles = articles;
        this.lane = lane;
        this.clock = clock;
    }

    /**
     * Says whether it did anything: not while there is nothing to do, too much was done lately, or another replica is at it.
     *
     * @throws HopelessReplay if the one whose turn it is can never go on
     */
    @Transactional
    boolean next() {
        var due = replays.take().filter(replay -> replay.isDue(clock.instant()));
        due.ifPresent(replay -> {
            send(replay);
            replays.change(replay);
        });
        return due.isPresent();
    }

    /** Ends a replay that cannot go on, so that others can. */
    @Transactional
    void giveUp(HopelessReplay hopeless) {
        replays.lock(hopeless.id())
                .filter(replay -> replay.state.equals(Replay.RUNNING))
                .ifPresent(replay -> {
                    replay.fail(String.valueOf(hopeless.getMessage()), clock.instant());
                    replays.change(replay);
                });
    }

    private void send(Replay replay) {
        var next = next(replay);
        if (next.isEmpty()) {
            replay.end(Replay.DONE, clock.instant());
            return;
        }
        var refused = lane.send(next);
        replay.sentUpTo(next.getLast().id(), next.size(), refused, clock.instant());
    }

    private List<Stored> next(Replay replay) {
        var after = replay.position == null ? BEFORE_ALL : replay.position;
        try {
            return articles.behind(after, Math.min(ARTICLES, replay.perSecond), selection(replay));
        } catch (JDBCException | WebApplicationException failed) {
            throw HopelessReplay.of(replay.id, failed)
                    .map(RuntimeException.class::cast)
                    .orElse(failed);
        }
    }

    private static Selection selection(Replay replay) {
        try {
            return new Criteria(JSON.readTree(replay.criteria)).selection();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The criteria of replay " + replay.id + " are no JSON", e);
        }
    }
}

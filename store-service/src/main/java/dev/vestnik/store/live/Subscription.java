package dev.vestnik.store.live;

import dev.vestnik.store.trace.LogContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A listener, his line and what he has heard. For one thread at a time: first who lets him catch up, then the tail. */
final class Subscription {

    private static final Logger LOG = Logger.getLogger(Subscription.class);

    private final Listener listener;
    private final Line line;

    /** Where he has come by himself; null once the tail has come there, too. */
    private @Nullable Position own;

    Subscription(Listener listener, Line line) {
        this.listener = listener;
        this.line = line;
    }

    Line line() {
        return line;
    }

    /** Moves on without telling anything. */
    void moveTo(Position position) {
        own = position;
    }

    /** Whether he has heard all that somebody at this place has. */
    boolean hasReached(Position place) {
        return own != null && own.isAtLeast(place);
    }

    /** Tells him what he has not heard yet. */
    void tell(Telling telling) {
        var news = telling.news();
        if (own != null && news.offset() < own.next(news.partition())) {
            return;
        }
        try {
            levelled(telling).to(listener).ifPresent(line::send);
        } catch (RuntimeException e) { // the others hear it once, whatever is wrong with him
            LogContext.about(news.id().toString(), () -> LOG.error("A listener could not be told of " + news.id(), e));
            line.end();
        }
    }

    private Telling levelled(Telling telling) {
        if (own == null) {
            return telling;
        }
        if (telling.position().isAtLeast(own)) {
            own = null;
            return telling;
        }
        return telling.at(telling.position().furthest(own));
    }

    /** Tells him how far he is, if all of the topic up to there has been told to him. */
    void tellProgress(Position place) {
        line.send(Events.progress(own == null ? place : place.furthest(own)));
    }
}

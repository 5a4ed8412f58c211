package dev.vestnik.store.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of the public topic, once for all listeners that have come so far, and tells them each record in the moment it
 * comes. A failure of database or broker holds the tail up and loses nothing: it goes on behind the last record that was told.
 */
@ApplicationScoped
class Tail {

    private static final Logger LOG = Logger.getLogger(Tail.class);

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);

    private final PublicTopic topic;
    private final Tellings tellings;

    private final Set<Subscription> subscriptions = new LinkedHashSet<>();
    private @Nullable Position position;
    private volatile @Nullable TopicReader reader;
    private volatile boolean isStopped;

    Tail(PublicTopic topic, Tellings tellings) {
        this.topic = topic;
        this.tellings = tellings;
    }

    void start(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("live-tail").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        isStopped = true;
        var open = reader;
        if (open != null) {
            open.wakeUp();
        }
    }

    private void run() {
        while (!isStopped) {
            try (var opened = topic.reader(place().orElseGet(topic::end))) {
                reader = opened;
                moveTo(opened.position());
                while (!isStopped) {
                    round(opened);
                }
            } catch (WakeupException e) {
                LOG.debug("The tail was woken up to stop.");
            } catch (RuntimeException e) {
                LOG.warn("Live listeners wait: " + e.getMessage());
                rest();
            }
        }
    }

    private void round(TopicReader from) {
        var news = from.read(WAIT);
        if (passes(from.position())) {
            return;
        }
        var next = tellings.of(news, place().orElseThrow());
        var after = from.position();
        synchronized (this) {
            for (var telling : next) {
                subscriptions.forEach(subscription -> subscription.tell(telling));
                position = telling.position();
            }
            position = after; // behind what is not for readers, too
        }
    }

    /** Goes on at once where nobody listens: what may be shown to whom costs a look into the database. */
    private synchronized boolean passes(Position after) {
        if (subscriptions.isEmpty()) {
            position = after;
            return true;
        }
        return false;
    }

    private synchronized void moveTo(Position place) {
        position = place;
    }

    /** Up to where everything was told; empty until the topic was reached for the first time. */
    synchronized Optional<Position> place() {
        return Optional.ofNullable(position);
    }

    /** Takes a listener who has come so far, or further; from then on he hears what comes. Says whether it did. */
    synchronized boolean take(Subscription subscription) {
        return place().filter(subscription::hasReached).isPresent() && subscriptions.add(subscription);
    }

    /** Tells everybody here how far he is; drops those whose line is cut. */
    synchronized void tellProgress() {
        for (Iterator<Subscription> each = subscriptions.iterator(); each.hasNext(); ) {
            var subscription = each.next();
            if (subscription.line().isCut()) {
                each.remove();
            } else {
                place().ifPresent(subscription::tellProgress);
            }
        }
    }

    synchronized boolean has(Subscription subscription) {
        return subscriptions.contains(subscription);
    }

    synchronized void drop(Subscription subscription) {
        subscriptions.remove(subscription);
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

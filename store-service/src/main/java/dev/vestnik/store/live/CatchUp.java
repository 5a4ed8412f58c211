package dev.vestnik.store.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has listeners who were away read the topic by themselves until they stand where the tail does. A few at a time, each no faster
 * than his line takes it; where others wait they take turns, so that nobody who reads slowly keeps everybody else away.
 */
@ApplicationScoped
class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private static final Duration WAIT = Duration.ofMillis(100);

    private final PublicTopic topic;
    private final Tellings tellings;
    private final Tail tail;
    private final Duration patience;
    private final Duration turn;
    private final ThreadPoolExecutor threads;

    CatchUp(PublicTopic topic, Tellings tellings, Tail tail, LiveConfig config) {
        this.topic = topic;
        this.tellings = tellings;
        this.tail = tail;
        this.patience = config.patience();
        this.turn = config.turn();
        this.threads = new ThreadPoolExecutor(
                config.catchUps(),
                config.catchUps(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("live-catch-up-", 0).factory());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Lets a listener catch up from a place; then the tail has him. */
    void start(Subscription subscription, Position from) {
        threads.execute(() -> run(subscription, from));
    }

    private void run(Subscription subscription, Position from) {
        if (subscription.line().isCut()) {
            return;
        }
        var own = new Turn(System.nanoTime());
        try (var reader = topic.reader(from)) {
            var place = from;
            while (!subscription.line().isCut() && !tail.take(subscription)) {
                if (own.isOver()) {
                    start(subscription, place);
                    return;
                }
                place = tellNext(subscription, reader, place, own);
                subscription.moveTo(place);
            }
        } catch (InterruptedException e) {
            subscription.line().end(); // we stop; he comes again, here or elsewhere
        } catch (RuntimeException e) {
            LOG.warn("A listener who caught up has to come again: " + e.getMessage());
            subscription.line().end();
        }
    }

    /** The place up to which he was told; before what was read where his turn ended. */
    private Position tellNext(Subscription subscription, TopicReader reader, Position from, Turn own)
            throws InterruptedException {
        for (var telling : tellings.of(reader.read(WAIT), from)) {
            subscription.tell(telling);
            subscription.line().awaitRoom(patience);
            if (own.isOver()) {
                return telling.position();
            }
        }
        return reader.position();
    }

    /** The time that one listener has before another one comes. */
    private final class Turn {

        private final long began;

        Turn(long began) {
            this.began = began;
        }

        boolean isOver() {
            return !threads.getQueue().isEmpty() && System.nanoTime() - began > turn.toNanos();
        }
    }
}

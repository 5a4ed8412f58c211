package dev.vestnik.store.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Has listeners who were away read the topic by themselves until they stand where the tail does. A few at a time, each no faster
 * than his line takes it.
 */
@ApplicationScoped
class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private static final Duration WAIT = Duration.ofMillis(100);

    private final PublicTopic topic;
    private final Tellings tellings;
    private final Tail tail;
    private final Duration patience;
    private final ExecutorService threads;

    CatchUp(PublicTopic topic, Tellings tellings, Tail tail, LiveConfig config) {
        this.topic = topic;
        this.tellings = tellings;
        this.tail = tail;
        this.patience = config.patience();
        this.threads = Executors.newFixedThreadPool(
                config.catchUps(),
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
        try (var reader = topic.reader(from)) {
            var place = from;
            while (!subscription.line().isCut() && !tail.take(subscription)) {
                place = tellNext(subscription, reader, place);
            }
        } catch (InterruptedException e) {
            subscription.line().end(); // we stop; he comes again, here or elsewhere
        } catch (RuntimeException e) {
            LOG.warn("A listener who caught up has to come again: " + e.getMessage());
            subscription.line().end();
        }
    }

    private Position tellNext(Subscription subscription, TopicReader reader, Position from)
            throws InterruptedException {
        for (var telling : tellings.of(reader.read(WAIT), from)) {
            subscription.tell(telling);
            subscription.line().awaitRoom(patience);
        }
        var after = reader.position();
        subscription.moveTo(after);
        return after;
    }
}

package dev.vestnik.store;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The end of the intake. Told to stop, the store takes in no more batches and waits for those in hand while the database is still open:
 * Quarkus closes the database first and the connectors to the broker after it.
 */
@ApplicationScoped
class ClosingTime {

    /** Each copy of a channel has a name of its own; those that are not taken in are not there. */
    private static final List<String> CHANNELS = List.of("enriched$1", "enriched$2", "back-fill");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReadWriteLock open = new ReentrantReadWriteLock();

    /** Does a batch's work; the end waits for it. */
    void before(Runnable batch) {
        open.readLock().lock();
        try {
            batch.run();
        } finally {
            open.readLock().unlock();
        }
    }

    /** A batch that takes longer than that is stored by whoever reads it next. */
    void end(@Observes ShutdownEvent stop, ChannelRegistry channels) throws InterruptedException {
        CHANNELS.stream().map(channels::getPausable).filter(Objects::nonNull).forEach(PausableChannel::pause);
        if (open.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            open.writeLock().unlock();
        }
    }
}

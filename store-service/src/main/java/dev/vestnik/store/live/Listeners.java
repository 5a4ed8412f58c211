package dev.vestnik.store.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who listens to this replica. */
@ApplicationScoped
class Listeners {

    private final PublicTopic topic;
    private final Tail tail;
    private final CatchUp catchUp;
    private final int most;
    private final Set<Subscription> all = ConcurrentHashMap.newKeySet();

    Listeners(PublicTopic topic, Tail tail, CatchUp catchUp, LiveConfig config, MeterRegistry meters) {
        this.topic = topic;
        this.tail = tail;
        this.catchUp = catchUp;
        this.most = config.listeners();
        meters.gauge("vestnik.live.listeners", all, Set::size);
    }

    /** Where the topic ends for those who listen here, also before this replica has begun to read it; no answer while there is no room. */
    Position place() {
        if (all.size() >= most) {
            throw new ServiceUnavailableException("No more listeners now.");
        }
        return tail.place().orElseGet(topic::end);
    }

    /** Tells a listener everything from this place on, for as long as the line stands. */
    void add(Listener listener, Position from, HttpLine line) {
        var subscription = new Subscription(listener, line);
        all.add(subscription);
        line.ended().thenRun(() -> remove(subscription));
        line.send(Events.opening(from));
        subscription.moveTo(from);
        if (!tail.take(subscription)) {
            catchUp.start(subscription, from);
        }
    }

    private void remove(Subscription subscription) {
        all.remove(subscription);
        tail.drop(subscription);
    }

    @Scheduled(every = "{vestnik.live.keep-alive}")
    @RunOnVirtualThread
    void keepAlive() {
        tail.tellProgress();
        all.stream()
                .filter(subscription -> !tail.has(subscription))
                .forEach(subscription -> subscription.line().send(Events.COMMENT));
    }

    /** They come again, elsewhere or later, with the ids that they have. */
    void stop(@Observes ShutdownEvent stop) {
        all.forEach(subscription -> subscription.line().end());
    }
}

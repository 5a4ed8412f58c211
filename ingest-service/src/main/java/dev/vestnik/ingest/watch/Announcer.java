package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.coverage.Events.Announcement;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Puts what happened to sources on {@code news.sources.v1}: kept in the database first, marked when the broker has it. */
@ApplicationScoped
class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final Events events;
    private final Producer<String, byte[]> producer;

    Announcer(Events events, Producer<String, byte[]> producer) {
        this.events = events;
        this.producer = producer;
    }

    @Scheduled(every = "{vestnik.coverage.announce-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        try {
            events.announce(this::send);
        } catch (RuntimeException e) { // the edge of the round: unmarked events are sent next time
            LOG.debugf("Announcing waits: %s", e.getMessage());
        }
    }

    /** Returns those that the broker has; the others stay unmarked and come again. */
    private List<Announcement> send(List<Announcement> next) {
        var arrived = new ArrayList<Announcement>();
        var sent = new ArrayList<Future<RecordMetadata>>();
        try {
            for (var event : next) {
                sent.add(producer.send(SourceRecord.of(event)));
            }
            for (var i = 0; i < sent.size(); i++) {
                sent.get(i).get();
                arrived.add(next.get(i));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf("The broker does not take what happened to sources: %s", e.getMessage());
        }
        return arrived;
    }
}

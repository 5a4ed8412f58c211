package dev.vestnik.store;

import dev.vestnik.store.article.Outcome;
import dev.vestnik.store.fault.BadData;
import dev.vestnik.store.fault.BadWeather;
import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.intake.ArticleReader;
import dev.vestnik.store.intake.DeadLetters;
import dev.vestnik.store.intake.Reading.Kind;
import dev.vestnik.store.intake.Reading.Noticed;
import dev.vestnik.store.intake.Reading.Read;
import dev.vestnik.store.intake.Reading.Unreadable;
import dev.vestnik.store.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores enriched articles and notices of those that are gone, one poll of records per transaction. Bad data is put aside; bad weather stops the line. */
@ApplicationScoped
class ArticleSink {

    private final ArticleReader reader;
    private final ArticleKeeper keeper;
    private final DeadLetters deadLetters;
    private final ClosingTime closingTime;

    private final Freshness freshness;
    private final MeterRegistry meters;
    private final Traces traces;

    ArticleSink(
            ArticleReader reader,
            ArticleKeeper keeper,
            DeadLetters deadLetters,
            ClosingTime closingTime,
            Freshness freshness,
            MeterRegistry meters,
            Traces traces) {
        this.reader = reader;
        this.keeper = keeper;
        this.deadLetters = deadLetters;
        this.closingTime = closingTime;
        this.freshness = freshness;
        this.meters = meters;
        this.traces = traces;
    }

    /** Waits out bad weather for some minutes; then it fails, and the batch's offsets stay where they are. */
    @Incoming("enriched")
    @Blocking
    @Retry(maxRetries = -1, delay = 250, jitter = 100, maxDuration = 5 * 60 * 1000)
    @ExponentialBackoff(maxDelay = 5_000)
    @RetryWhen(exception = BadWeather.class)
    void store(ConsumerRecords<String, byte[]> batch) {
        closingTime.before(() -> take(batch));
    }

    private void take(ConsumerRecords<String, byte[]> batch) {
        var readable = new ArrayList<Legible>();
        var unreadable = new ArrayList<Unreadable>();
        try (var trace = traces.ofBatch()) {
            for (var record : batch) {
                switch (reader.read(record)) {
                    case Read(var article) -> readable.add(new Legible(record, article.in(trace.follow(record))));
                    case Noticed(var notice) -> readable.add(new Legible(record, notice.in(trace.follow(record))));
                    case Unreadable letter -> unreadable.add(letter);
                }
            }
            var outcomes = keep(readable, unreadable);
            outcomes.forEach(this::count);
            trace.stored(outcomes.stream().map(Outcome::label).toList());
        }
        freshness.stored(batch, arrivals(readable));
        deadLetters.put(unreadable); // last, so that no retry in bad weather puts them aside a second time
    }

    /** A record, and what it says. */
    private record Legible(ConsumerRecord<String, byte[]> record, Arrival arrival) {}

    /** Of a batch that the database cannot hold each half by itself, until it is known which record is to blame. */
    private List<Outcome> keep(List<Legible> readable, List<Unreadable> unreadable) {
        try {
            return keeper.keep(arrivals(readable)).outcomes();
        } catch (RuntimeException e) {
            var wrong = BadData.in(e).orElseThrow(() -> e);
            if (readable.size() == 1) {
                var reason = "The database cannot hold it: " + wrong;
                unreadable.add(new Unreadable(readable.getFirst().record(), Kind.UNSTORABLE, reason, Optional.of(e)));
                return List.of(new Outcome.Unstorable());
            }
            int middle = readable.size() / 2;
            var outcomes = new ArrayList<>(keep(readable.subList(0, middle), unreadable));
            outcomes.addAll(keep(readable.subList(middle, readable.size()), unreadable));
            return outcomes;
        }
    }

    private static List<Arrival> arrivals(List<Legible> readable) {
        return readable.stream().map(Legible::arrival).toList();
    }

    private void count(Outcome outcome) {
        meters.counter("vestnik.articles", "outcome", outcome.label()).increment();
    }
}

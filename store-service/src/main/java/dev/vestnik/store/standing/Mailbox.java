package dev.vestnik.store.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What webhooks are still to be told, in the database, so that no restart loses it. What is taken out comes up again after a while
 * unless it is crossed off: told at least once.
 */
@ApplicationScoped
class Mailbox {

    /** Longer than any attempt takes. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 300;

    private final Deliveries deliveries;
    private final QueryRows queries;
    private final Clock clock;

    Mailbox(Deliveries deliveries, QueryRows queries, Clock clock) {
        this.deliveries = deliveries;
        this.queries = queries;
        this.clock = clock;
    }

    /** A hit, and where it goes. */
    record Letter(UUID id, Webhook webhook, String payload, int attempts) {}

    /** Takes out what is due; nobody else has it until the lease is over. */
    @Transactional
    List<Letter> take(int most) {
        var due = deliveries.due(clock.instant(), most);
        var lease = clock.instant().plus(LEASE);
        due.forEach(delivery -> {
            delivery.dueAt = lease;
            delivery.attempts++;
        });
        if (!due.isEmpty()) {
            deliveries.change(due);
        }
        return due.stream().flatMap(delivery -> letter(delivery).stream()).toList();
    }

    private Optional<Letter> letter(Delivery delivery) {
        var webhook = queries.find(delivery.queryId).flatMap(StandingQuery::webhook);
        if (webhook.isEmpty()) {
            deliveries.remove(delivery); // the query has none any more
        }
        return webhook.map(hook -> new Letter(delivery.id, hook, delivery.payload, delivery.attempts));
    }

    /** It was told, or never will be. */
    @Transactional
    void crossOff(Letter letter) {
        deliveries.find(letter.id()).ifPresent(deliveries::remove);
    }

    /** It is to be told again, the later the more often that failed. */
    @Transactional
    void putBack(Letter letter, String error) {
        deliveries.find(letter.id()).ifPresent(delivery -> {
            delivery.dueAt = clock.instant().plus(pause(letter.attempts()));
            delivery.lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
            deliveries.change(List.of(delivery));
        });
    }

    /** 5 s, 15 s, 45 s, … 6 h. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** How many hits a query's webhook is still to be told. */
    @Transactional
    long waiting(String query) {
        return deliveries.waiting(query);
    }
}

package dev.vestnik.store.standing;

import dev.vestnik.store.standing.Mailbox.Letter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Tells webhooks what they are to be told, again and again until they have it or too many attempts have failed. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    /** At once; one slow webhook holds up the round, and no more. */
    private static final int MOST = 32;

    private final Mailbox mailbox;
    private final WebhookClient client;
    private final WebhookConfig config;
    private final MeterRegistry meters;

    Courier(Mailbox mailbox, WebhookClient client, WebhookConfig config, MeterRegistry meters) {
        this.mailbox = mailbox;
        this.client = client;
        this.config = config;
        this.meters = meters;
    }

    @Scheduled(every = "{vestnik.webhook.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        for (var letters = mailbox.take(MOST); !letters.isEmpty(); letters = mailbox.take(MOST)) {
            try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var letter : letters) {
                    senders.execute(() -> deliver(letter));
                }
            }
        }
    }

    private void deliver(Letter letter) {
        switch (client.post(letter)) {
            case Answer.Taken() -> {
                mailbox.crossOff(letter);
                count("delivered");
            }
            case Answer.Refused(var why)
            when letter.attempts() >= config.attempts() -> {
                LOG.warnf("A hit is given up after %d attempts: %s %s", letter.attempts(), letter.webhook(), why);
                mailbox.crossOff(letter);
                count("given-up");
            }
            case Answer.Refused(var why) -> {
                mailbox.putBack(letter, why);
                count("failed");
            }
        }
    }

    private void count(String outcome) {
        meters.counter("vestnik.webhooks", "outcome", outcome).increment();
    }
}

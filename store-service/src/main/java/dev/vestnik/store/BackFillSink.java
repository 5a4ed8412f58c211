package dev.vestnik.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores enriched articles of the back-fill as those of live news are stored, but no more of them a second than is allowed. */
@ApplicationScoped
class BackFillSink {

    private final ArticleSink articles;
    private final Pace pace;

    BackFillSink(ArticleSink articles, BackFillConfig config) {
        this.articles = articles;
        this.pace = new Pace(config.perSecond(), System::nanoTime);
    }

    /** How fast. */
    @ConfigMapping(prefix = "vestnik.back-fill")
    interface BackFillConfig {

        /** Articles a second; by default a tenth of what the connector publishes on a small machine. */
        @WithDefault("200")
        int perSecond();
    }

    @Incoming("back-fill")
    @Blocking("back-fill") // a thread of its own: waiting holds up nobody
    void store(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        articles.store(batch);
        pace.rest(batch.count());
    }
}

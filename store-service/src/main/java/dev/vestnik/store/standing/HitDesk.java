package dev.vestnik.store.standing;

import dev.vestnik.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where hits go out: to the public topic, and to the webhooks of those who have one. Needs a transaction. */
@ApplicationScoped
class HitDesk {

    private final Outbox outbox;
    private final Watch watch;
    private final Deliveries deliveries;

    HitDesk(Outbox outbox, Watch watch, Deliveries deliveries) {
        this.outbox = outbox;
        this.watch = watch;
        this.deliveries = deliveries;
    }

    void tell(List<Hit> hits) {
        if (hits.isEmpty()) {
            return;
        }
        outbox.tell(hits.stream().map(Hit::notice).toList());
        deliveries.add(hits.stream().filter(this::hasWebhook).map(Delivery::of).toList());
    }

    /** Takes back what nobody has read yet of an article's hits. */
    void drop(UUID article) {
        outbox.forget(Hit.TOPIC, article.toString());
        deliveries.forgetArticle(article);
    }

    private boolean hasWebhook(Hit hit) {
        return watch.find(hit.queryId())
                .flatMap(standing -> standing.query().webhook())
                .isPresent();
    }
}

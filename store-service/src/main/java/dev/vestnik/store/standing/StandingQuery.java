package dev.vestnik.store.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query that somebody keeps here, or what is left of it. */
@Entity
@Table(name = "standing_query")
class StandingQuery {

    @Id
    String id;

    @Nullable String name;

    String q;

    @Column(name = "webhook_url")
    @Nullable String webhookUrl;

    @Column(name = "webhook_secret")
    @Nullable String webhookSecret;

    /** Whoever keeps it; null if that was before queries had owners. */
    @Nullable String owner;

    @Column(name = "created_at")
    Instant createdAt;

    long changed;

    boolean deleted;

    @SuppressWarnings("NullAway.Init")
    protected StandingQuery() {}

    static StandingQuery of(QueryForm form, @Nullable String owner, Instant createdAt) {
        var row = new StandingQuery();
        row.id = form.id();
        row.name = form.name().orElse(null);
        row.q = form.q();
        row.webhookUrl = form.webhook().map(Webhook::url).orElse(null);
        row.webhookSecret = form.webhook().map(Webhook::secret).orElse(null);
        row.owner = owner;
        row.createdAt = createdAt;
        return row;
    }

    /** Where its hits are sent; empty if nobody asked for that. */
    Optional<Webhook> webhook() {
        return webhookUrl == null || webhookSecret == null
                ? Optional.empty()
                : Optional.of(new Webhook(webhookUrl, webhookSecret));
    }

    /** The mark that stays of a deleted one. */
    void erase() {
        name = null;
        q = "";
        webhookUrl = null;
        webhookSecret = null;
        owner = null;
        deleted = true;
    }
}

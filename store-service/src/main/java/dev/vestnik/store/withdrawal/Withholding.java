package dev.vestnik.store.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an article may not be shown in some countries, or for some time. */
@Entity
@Table(name = "withholding")
class Withholding {

    @Id
    long sequence;

    @Column(name = "article_id")
    UUID articleId;

    String[] jurisdictions;

    String authority;

    @Column(name = "legal_basis")
    String legalBasis;

    String reason;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    @Nullable Instant endsAt;

    @Column(name = "lifted_at")
    @Nullable Instant liftedAt;

    boolean told;

    @SuppressWarnings("NullAway.Init")
    protected Withholding() {}

    static Withholding of(Entry entry, Demand demand) {
        var row = new Withholding();
        row.sequence = entry.sequence();
        row.articleId = entry.articleId();
        row.jurisdictions = demand.jurisdictions().toArray(String[]::new);
        row.authority = demand.authority();
        row.legalBasis = demand.legalBasis().orElseThrow();
        row.reason = demand.reason();
        row.startsAt = demand.from().orElseGet(() -> Instant.parse(entry.recordedAt()));
        row.endsAt = demand.until().orElse(null);
        return row;
    }

    boolean isEverywhere() {
        return jurisdictions.length == 0;
    }

    /** Whether readers of a country may not see the article; nobody may see what is withheld everywhere. */
    boolean concerns(Optional<String> country) {
        return isEverywhere()
                || country.filter(List.of(jurisdictions)::contains).isPresent();
    }

    boolean isOver(Instant now) {
        return liftedAt != null || (endsAt != null && !endsAt.isAfter(now));
    }

    boolean isInForce(Instant now) {
        return !isOver(now) && !startsAt.isAfter(now);
    }

    boolean says(Demand demand, Instant now) {
        return List.of(jurisdictions).equals(demand.jurisdictions())
                && authority.equals(demand.authority())
                && legalBasis.equals(demand.legalBasis().orElse(""))
                && Optional.ofNullable(endsAt).equals(demand.until())
                && demand.from().map(startsAt::equals).orElse(!startsAt.isAfter(now));
    }
}

package dev.vestnik.store.standing;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps standing queries and forgets them. What is changed here is in force for every article stored behind it, on every replica. */
@ApplicationScoped
class Queries {

    private final QueryRows rows;
    private final MatchRows matches;
    private final Deliveries deliveries;
    private final Clock clock;

    Queries(QueryRows rows, MatchRows matches, Deliveries deliveries, Clock clock) {
        this.rows = rows;
        this.matches = matches;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A query as it is kept, and whether there was none with its id. */
    record Kept(StandingQuery query, boolean isNew) {}

    /** Keeps a query, in the place of one with the same id. */
    @Transactional
    Kept keep(QueryForm form) {
        long number = rows.nextChange();
        var before = standing(form.id());
        var row = StandingQuery.of(form, before.map(query -> query.createdAt).orElseGet(() -> clock.instant()
                .truncatedTo(ChronoUnit.MILLIS)));
        row.changed = number;
        rows.put(row);
        return new Kept(row, before.isEmpty());
    }

    /** Forgets a query, its matches and what was still to be sent; answers whether there was one. */
    @Transactional
    boolean forget(String id) {
        long number = rows.nextChange();
        var query = standing(id);
        query.ifPresent(row -> {
            row.erase();
            row.changed = number;
            rows.put(row);
            matches.forget(id);
            deliveries.forgetQuery(id);
        });
        return query.isPresent();
    }

    @Transactional
    Optional<StandingQuery> find(String id) {
        return standing(id);
    }

    /** Those whose ids stand behind this one. */
    @Transactional
    List<StandingQuery> behind(String after, int limit) {
        return rows.behind(after, Limit.of(limit));
    }

    private Optional<StandingQuery> standing(String id) {
        return rows.find(id).filter(query -> !query.deleted);
    }
}

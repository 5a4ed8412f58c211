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

    /** Keeps a query, in the place of one with the same id; it stays with whoever had that one. */
    @Transactional
    Kept keep(QueryForm form, Asker asker) {
        long number = rows.nextChange();
        var before = standing(form.id());
        if (before.isPresent()) {
            var former = before.get();
            return asker.has(former)
                    ? new Kept.Replaced(put(StandingQuery.of(form, former.owner, former.createdAt), number))
                    : new Kept.Taken();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Kept.Added(put(StandingQuery.of(form, asker.name(), now), number));
    }

    private StandingQuery put(StandingQuery row, long number) {
        row.changed = number;
        rows.put(row);
        return row;
    }

    /** Forgets a query, its matches and what was still to be sent; answers whether the asker had one. */
    @Transactional
    boolean forget(String id, Asker asker) {
        long number = rows.nextChange();
        var query = standing(id).filter(asker::has);
        query.ifPresent(row -> {
            row.erase();
            put(row, number);
            matches.forget(id);
            deliveries.forgetQuery(id);
        });
        return query.isPresent();
    }

    @Transactional
    Optional<StandingQuery> find(String id, Asker asker) {
        return standing(id).filter(asker::has);
    }

    /** Those of the asker whose ids stand behind this one. */
    @Transactional
    List<StandingQuery> behind(String after, int limit, Asker asker) {
        return asker.isOperator()
                ? rows.behind(after, Limit.of(limit))
                : rows.ofOwnerBehind(asker.name(), after, Limit.of(limit));
    }

    private Optional<StandingQuery> standing(String id) {
        return rows.find(id).filter(query -> !query.deleted);
    }
}

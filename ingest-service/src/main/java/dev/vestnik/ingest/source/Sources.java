package dev.vestnik.ingest.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sources, one transaction a call, from whatever thread. */
@ApplicationScoped
@Transactional
public class Sources {

    private final SourceRows rows;
    private final Clock clock;

    Sources(SourceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public List<Source> all() {
        return rows.all();
    }

    /** A page of them, counted from 0, those in trouble first. */
    public List<Source> select(Selection which, int page, int size) {
        return rows.selected(
                text(which.state()), which.language(), text(which.origin()), which.text(), size, page * size);
    }

    public long count(Selection which) {
        return rows.count(text(which.state()), which.language(), text(which.origin()), which.text());
    }

    public Optional<Source> find(String id) {
        return rows.byId(id);
    }

    /** The last ten visits to it, the latest first. */
    public List<Attempt> attempts(String id) {
        return rows.attempts(id);
    }

    /** Due sources, longest due first, ours alone until then. */
    public List<Source> lease(Instant until, int atMost) {
        return rows.lease(clock.instant(), until, atMost);
    }

    /** Returns true if it is new, false if it replaces one. Settings that are in force already change nothing. */
    public boolean put(SourceSettings settings) {
        var now = clock.instant();
        var present = rows.locked(settings.id());
        if (present.isEmpty()) {
            rows.insert(new Source(settings, Origin.API, now));
        } else if (!present.get().has(settings) || present.get().state() == State.RETIRED) {
            present.get().take(settings, present.get().origin, now);
            rows.update(present.get());
        }
        return present.isEmpty();
    }

    /** Returns false if there is none of that id. */
    public boolean remove(String id) {
        var present = rows.locked(id);
        present.ifPresent(rows::delete);
        return present.isPresent();
    }

    /** Nobody else changes or removes it until the transaction ends. */
    public void hold(String id) {
        rows.locked(id);
    }

    /** Ends the lease and keeps what the visit came to, unless somebody changed or took over the source meanwhile. */
    public void keep(Source visited, Instant began, Harvest harvest) {
        var attempt = new Attempt(visited, began, clock.instant(), harvest);
        rows.update(visited);
        rows.save(attempt);
    }

    private static @Nullable String text(@Nullable State state) {
        return state == null ? null : state.text();
    }

    private static @Nullable String text(@Nullable Origin origin) {
        return origin == null ? null : origin.text();
    }
}

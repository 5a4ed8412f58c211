package dev.vestnik.store.live;

import dev.vestnik.store.match.KnownNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The names of entities as the store knows them from all articles; remembered for a minute, because the same ones come again. */
@ApplicationScoped
class StoredNames implements KnownNames {

    private static final int MOST = 10_000;
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final StatelessSession session;
    private final Clock clock;
    private final Map<String, List<String>> remembered = new HashMap<>();
    private Instant forgotten = Instant.EPOCH;

    StoredNames(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    @Transactional
    public synchronized Collection<String> of(String entity) {
        var now = clock.instant();
        if (remembered.size() >= MOST || forgotten.plus(LIFE).isBefore(now)) {
            remembered.clear();
            forgotten = now;
        }
        return remembered.computeIfAbsent(entity, this::stored);
    }

    private List<String> stored(String entity) {
        return session.createNativeQuery("select name from entity_name where entity_id = :entity", String.class)
                .setParameter("entity", entity)
                .getResultList();
    }
}

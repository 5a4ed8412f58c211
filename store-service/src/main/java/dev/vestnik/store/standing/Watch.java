package dev.vestnik.store.standing;

import dev.vestnik.store.match.ParsedArticle;
import dev.vestnik.store.match.QueryIndex;
import dev.vestnik.store.match.Sought;
import dev.vestnik.store.search.query.QueryMistake;
import dev.vestnik.store.search.query.QueryParser;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The standing queries as this replica has them in memory. Whoever matches catches up first, in the transaction that stores the
 * articles: a query that was kept before it began is asked of them, whichever replica kept it. Thread-safe.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final QueryRows rows;
    private final QueryIndex index = new QueryIndex();
    private final Map<String, Standing> standing = new ConcurrentHashMap<>();
    private long lastChange;

    Watch(QueryRows rows) {
        this.rows = rows;
    }

    /** A query, and what it seeks. */
    record Standing(StandingQuery query, Sought sought) {}

    /** Reads all of them before the first article is stored, so that none waits for it. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        catchUp();
    }

    /** Takes over what was changed since. Needs a transaction. */
    synchronized void catchUp() {
        long last = rows.lastChange();
        if (last == lastChange) {
            return;
        }
        var put = new HashMap<String, Sought>();
        var removed = new ArrayList<String>();
        for (var query : rows.changedSince(lastChange)) {
            sought(query)
                    .ifPresentOrElse(
                            sought -> {
                                put.put(query.id, sought);
                                standing.put(query.id, new Standing(query, sought));
                            },
                            () -> {
                                removed.add(query.id);
                                standing.remove(query.id);
                            });
            last = Math.max(last, query.changed); // a number whose change was refused has no query
        }
        index.remove(removed);
        index.put(put);
        lastChange = last; // not before: what failed is tried again
    }

    /** A query that was kept by a version of ours with another language of queries must hold up nobody. */
    private static Optional<Sought> sought(StandingQuery query) {
        try {
            return query.deleted ? Optional.empty() : Optional.of(Sought.of(QueryParser.parse(query.q)));
        } catch (QueryMistake mistake) {
            LOG.warnf("The standing query %s cannot be read any more and matches nothing: %s", query.id, mistake);
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return standing.isEmpty();
    }

    Optional<Standing> find(String id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** Those that the article matches, by their ids. */
    List<Standing> matching(ParsedArticle article) {
        return index.matching(article).stream()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @PreDestroy
    void end() {
        index.close();
    }
}

package dev.vestnik.store.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds current versions of articles. In SQL: Hibernate has no words for full text nor for positions. Needs a transaction. */
@ApplicationScoped
public class ArticleSearch {

    /** To rank an article is to read all its words, so of a broad query only the newest are. */
    private static final int RANKED = 5_000;

    private static final String COLUMNS = """
            select id, current_version, headline, uri, source, language, published_at, captured_at, dated_at,
                   case when returned_at > gone_at then null else gone_at end as gone_at,
            """;

    /**
     * Newest first, in an order that no index has: else the database walks its index of dates through all articles for a few
     * rare ones, because it expects them spread evenly and hopes to stop early.
     */
    private static final String UNINDEXED = " order by dated_at + interval '0' desc";

    private final StatelessSession session;
    private final Clock clock;

    ArticleSearch(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A page of the selected articles. */
    public Page find(Selection selection, Order order, Optional<Cursor> after, int limit) {
        var wanted = limit + 1; // one more than asked for says whether a page follows
        if (order == Order.TIME || !selection.hasWords()) {
            return page(newest(selection, after, wanted), order, Optional.empty(), limit);
        }
        var since = after.isPresent() ? after.flatMap(Cursor::since) : dateOfNewest(selection, RANKED);
        var rows = best(since.map(selection::datedFrom).orElse(selection), after, wanted);
        return page(rows, order, since, limit);
    }

    /** The date from which on so many of the selected articles lie, and all that share it; empty if there are not more in all. */
    Optional<Instant> dateOfNewest(Selection selection, int articles) {
        var dates = new ArrayList<Instant>();
        for (var slice : Slice.before(clock.instant())) {
            var part = slice.of(selection);
            var select = session.createNativeQuery(
                    "select dated_at from article where " + part.condition() + UNINDEXED + " limit :rows",
                    Instant.class);
            part.values().forEach(select::setParameter);
            dates.addAll(
                    select.setParameter("rows", articles + 1 - dates.size()).getResultList());
            if (dates.size() > articles) {
                return Optional.of(dates.get(articles - 1));
            }
        }
        return Optional.empty();
    }

    private List<Object[]> newest(Selection selection, Optional<Cursor> after, int wanted) {
        // By id: an article whose date changes meanwhile may come in two slices
        var found = new LinkedHashMap<UUID, Object[]>();
        for (var slice : Slice.before(after.map(Cursor::datedAt).orElseGet(clock::instant))) {
            var part = slice.of(selection);
            var values = new HashMap<>(part.values());
            values.put("rows", wanted - found.size());
            after.ifPresent(cursor -> values.putAll(Map.of("datedAt", cursor.datedAt(), "id", cursor.id())));
            rows(newestFirst(part, after), values).forEach(row -> found.putIfAbsent((UUID) row[0], row));
            if (found.size() >= wanted) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private List<Object[]> best(Selection selection, Optional<Cursor> after, int wanted) {
        var values = new HashMap<>(selection.values());
        values.put("rows", wanted);
        after.ifPresent(cursor -> values.putAll(Map.of("datedAt", cursor.datedAt(), "id", cursor.id())));
        after.flatMap(Cursor::rank).ifPresent(rank -> values.put("rank", rank));
        return rows(bestFirst(selection, after), values);
    }

    static String newestFirst(Selection selection, Optional<Cursor> after) {
        return COLUMNS
                + " cast(0 as float8) as rank from article where " + selection.condition()
                + (after.isPresent() ? " and (dated_at, id) < (:datedAt, :id)" : "")
                + UNINDEXED + ", id desc limit :rows";
    }

    /** Longer articles have more words, so a word counts the less the longer the article is; a headline counts most. */
    static String bestFirst(Selection selection, Optional<Cursor> after) {
        return "select * from (" + COLUMNS
                + " cast(ts_rank(search, " + selection.ranking() + ", 1) as float8) as rank"
                + " from article where " + selection.condition() + ") as ranked"
                + (after.isPresent() ? " where (rank, dated_at, id) < (:rank, :datedAt, :id)" : "")
                + " order by rank desc, dated_at desc, id desc limit :rows";
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        var select = session.createNativeQuery(sql, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("current_version", Integer.class)
                .addScalar("headline", String.class)
                .addScalar("uri", String.class)
                .addScalar("source", String.class)
                .addScalar("language", String.class)
                .addScalar("published_at", Instant.class)
                .addScalar("captured_at", Instant.class)
                .addScalar("dated_at", Instant.class)
                .addScalar("gone_at", Instant.class)
                .addScalar("rank", Double.class);
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static Page page(List<Object[]> rows, Order order, Optional<Instant> since, int limit) {
        var items = rows.stream().limit(limit).map(ArticleSearch::item).toList();
        if (rows.size() <= limit) {
            return new Page(items, null, since.orElse(null));
        }
        var last = rows.get(limit - 1);
        var rank = order == Order.RELEVANCE ? Optional.of((Double) last[10]) : Optional.<Double>empty();
        var next = new Cursor((Instant) last[8], (UUID) last[0], rank, since);
        return new Page(items, next.toString(), since.orElse(null));
    }

    private static Page.Item item(Object[] row) {
        return new Page.Item(
                (UUID) row[0],
                (int) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[9],
                null);
    }
}

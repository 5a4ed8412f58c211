package dev.vestnik.store.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds current versions of articles. In SQL: Hibernate has no words for full text nor for positions. Needs a transaction. */
@ApplicationScoped
public class ArticleSearch {

    private static final String COLUMNS = """
            select id, current_version, headline, uri, source, language, published_at, captured_at, dated_at,
                   case when returned_at > gone_at then null else gone_at end as gone_at,
            """;

    private final StatelessSession session;

    ArticleSearch(StatelessSession session) {
        this.session = session;
    }

    /** A page of the selected articles. */
    public Page find(Selection selection, Order order, Optional<Cursor> after, int limit) {
        var sql = sql(selection, order, after);
        var values = new HashMap<>(selection.values());
        values.put("rows", limit + 1); // one more than asked for says whether a page follows
        after.ifPresent(cursor -> values.putAll(Map.of("datedAt", cursor.datedAt(), "id", cursor.id())));
        if (order == Order.RELEVANCE && selection.hasWords()) {
            after.flatMap(Cursor::rank).ifPresent(rank -> values.put("rank", rank));
        }
        return page(rows(sql, values), order, limit);
    }

    static String sql(Selection selection, Order order, Optional<Cursor> after) {
        return order == Order.TIME || !selection.hasWords()
                ? newestFirst(selection, after)
                : bestFirst(selection, after);
    }

    private static String newestFirst(Selection selection, Optional<Cursor> after) {
        return COLUMNS
                + " cast(0 as float8) as rank from article where " + selection.condition()
                + (after.isPresent() ? " and (dated_at, id) < (:datedAt, :id)" : "")
                + " order by dated_at desc, id desc limit :rows";
    }

    /** Longer articles have more words, so a word counts the less the longer the article is; a headline counts most. */
    private static String bestFirst(Selection selection, Optional<Cursor> after) {
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

    private static Page page(List<Object[]> rows, Order order, int limit) {
        var items = rows.stream().limit(limit).map(ArticleSearch::item).toList();
        if (rows.size() <= limit) {
            return new Page(items, null, null, null);
        }
        var last = rows.get(limit - 1);
        var rank = order == Order.RELEVANCE ? Optional.of((Double) last[10]) : Optional.<Double>empty();
        return new Page(items, new Cursor(rank, (Instant) last[8], (UUID) last[0]).toString(), null, null);
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

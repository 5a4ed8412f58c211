package dev.vestnik.store.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Finds current versions of articles. In SQL: Hibernate has no words for full text nor for positions. Needs a transaction. */
@ApplicationScoped
public class ArticleSearch {

    /** To rank an article is to read all its words, so of a broad query only the newest are. */
    private static final int RANKED = 5_000;

    private static final String COLUMNS = """
            select id, current_version, headline, uri, source, language, published_at, captured_at,
                   case when returned_at > gone_at then null else gone_at end as gone_at
            """;

    private static final String FOUND = "id, dated_at, source, language, topics, entities, sentiment_label";

    /** The same without what many articles have much of, where only their number and dates count. */
    private static final String DATED = "id, dated_at, source, language, cast('{}' as text[]) as topics,"
            + " cast('{}' as text[]) as entities, sentiment_label";

    /**
     * When an article is dated, in a form that no index has: else the database walks its index of dates through all articles for
     * a few rare ones, because it expects them spread evenly and hopes to stop early.
     */
    private static final String MOMENT = "dated_at + interval '0'";

    private final StatelessSession session;
    private final Clock clock;

    ArticleSearch(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A page of the selected articles; by relevance, if words are sought. */
    public Page find(Selection selection, Order order, Optional<Cursor> after, int limit) {
        if (order == Order.TIME) {
            return page(newest(FOUND, selection, after, limit + 1), limit);
        }
        var since = after.isPresent() ? after.flatMap(Cursor::since) : dateOfNewest(selection, RANKED);
        var ranked = since.map(date -> Slice.since(date).of(selection.datedFrom(date)))
                .orElse(selection);
        var rows = best(ranked, after, limit + 1);
        return page(rows, since, limit);
    }

    /** The newest of the selected articles, newest first; at most so many. */
    List<Found> newest(Selection selection, int wanted) {
        return newest(FOUND, selection, Optional.empty(), wanted);
    }

    private List<Found> newest(String columns, Selection selection, Optional<Cursor> after, int wanted) {
        // By id: an article whose date changes meanwhile may come in two slices
        var found = new LinkedHashMap<UUID, Found>();
        var span =
                after.map(Cursor::datedAt).map(Span::until).orElse(Span.ALWAYS).and(selection.span());
        var slice = Slice.newest(newestDate(span.until().orElseGet(clock::instant)), span.until());
        while (true) {
            var articles = look(columns, slice, selection, after, wanted - found.size());
            articles.forEach(article -> found.putIfAbsent(article.id(), article));
            if (found.size() >= wanted
                    || slice.isOldest()
                    || span.from().filter(slice::reaches).isPresent()) {
                return List.copyOf(found.values());
            }
            slice = slice.older(articles.size(), wanted - found.size());
        }
    }

    /** The first of the articles that were found as a page; one more than asked for says that another follows. */
    Page page(List<Found> newest, int limit) {
        var shown = newest.subList(0, Math.min(limit, newest.size()));
        var items = items(shown);
        var next = newest.size() > limit ? shown.getLast().cursor().toString() : null;
        return new Page(
                shown.stream()
                        .map(Found::id)
                        .map(items::get)
                        .filter(Objects::nonNull)
                        .toList(),
                next,
                null);
    }

    /** The date from which on so many of the selected articles lie, and all that share it; empty if there are not more in all. */
    private Optional<Instant> dateOfNewest(Selection selection, int articles) {
        var newest = newest(DATED, selection, Optional.empty(), articles + 1);
        return newest.size() > articles ? Optional.of(newest.get(articles - 1).datedAt()) : Optional.empty();
    }

    /** When the newest of all articles up to a moment is dated; that moment, if there is none. */
    private Instant newestDate(Instant latest) {
        return session.createNativeQuery("select max(dated_at) from article where dated_at <= :latest", Instant.class)
                .setParameter("latest", latest)
                .uniqueResultOptional()
                .orElse(latest);
    }

    private List<Found> look(String columns, Slice slice, Selection selection, Optional<Cursor> after, int wanted) {
        var select = session.createNativeQuery(newestFirst(columns, slice, selection, after), Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("dated_at", Instant.class)
                .addScalar("source", String.class)
                .addScalar("language", String.class)
                .addScalar("topics", String[].class)
                .addScalar("entities", String[].class)
                .addScalar("sentiment_label", String.class)
                .setParameter("rows", wanted);
        slice.of(selection).values().forEach(select::setParameter);
        after.ifPresent(
                cursor -> select.setParameter("datedAt", cursor.datedAt()).setParameter("id", cursor.id()));
        return select.getResultList().stream().map(ArticleSearch::found).toList();
    }

    private static Found found(Object[] row) {
        return new Found(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                List.of((String[]) row[4]),
                List.of((String[]) row[5]),
                (String) row[6]);
    }

    private Map<UUID, Page.Item> items(List<Found> articles) {
        var select = columns(COLUMNS + " from article where id = any(:ids)")
                .setParameter("ids", articles.stream().map(Found::id).toArray(UUID[]::new));
        return select.getResultList().stream()
                .map(ArticleSearch::item)
                .collect(Collectors.toMap(Page.Item::id, Function.identity()));
    }

    private List<Object[]> best(Selection selection, Optional<Cursor> after, int wanted) {
        var select = columns(bestFirst(selection, after))
                .addScalar("dated_at", Instant.class)
                .addScalar("rank", Double.class)
                .setParameter("rows", wanted);
        selection.values().forEach(select::setParameter);
        after.ifPresent(
                cursor -> select.setParameter("datedAt", cursor.datedAt()).setParameter("id", cursor.id()));
        after.flatMap(Cursor::rank).ifPresent(rank -> select.setParameter("rank", rank));
        return select.getResultList();
    }

    static String newestFirst(Slice slice, Selection selection, Optional<Cursor> after) {
        return newestFirst(FOUND, slice, selection, after);
    }

    private static String newestFirst(String columns, Slice slice, Selection selection, Optional<Cursor> after) {
        var inSlice = slice.of(selection);
        var behind = after.isPresent() ? " and (dated_at, id) < (:datedAt, :id)" : "";
        if (!selection.hasPhrases()) {
            return "select " + columns + " from article where " + inSlice.condition() + behind + " order by " + MOMENT
                    + " desc, id desc limit :rows";
        }
        // The index has no places: those that have the words are put in order, and their places read until there are
        // enough
        return "select " + columns + " from (select article.*, " + MOMENT + " as moment from article where "
                + inSlice.candidates() + behind + " order by moment desc, id desc offset 0) as article where "
                + selection.condition() + " order by moment desc, id desc limit :rows";
    }

    /** Longer articles have more words, so a word counts the less the longer the article is; a headline counts most. */
    static String bestFirst(Selection selection, Optional<Cursor> after) {
        return "select * from (" + COLUMNS
                + ", dated_at, cast(ts_rank(search, " + selection.ranking() + ", 1) as float8) as rank"
                + " from article where " + selection.condition() + ") as ranked"
                + (after.isPresent() ? " where (rank, dated_at, id) < (:rank, :datedAt, :id)" : "")
                + " order by rank desc, dated_at desc, id desc limit :rows";
    }

    private NativeQuery<Object[]> columns(String sql) {
        return session.createNativeQuery(sql, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("current_version", Integer.class)
                .addScalar("headline", String.class)
                .addScalar("uri", String.class)
                .addScalar("source", String.class)
                .addScalar("language", String.class)
                .addScalar("published_at", Instant.class)
                .addScalar("captured_at", Instant.class)
                .addScalar("gone_at", Instant.class);
    }

    private static Page page(List<Object[]> rows, Optional<Instant> since, int limit) {
        var items = rows.stream().limit(limit).map(ArticleSearch::item).toList();
        if (rows.size() <= limit) {
            return new Page(items, null, since.orElse(null));
        }
        var last = rows.get(limit - 1);
        var next = new Cursor((Instant) last[9], (UUID) last[0], Optional.of((Double) last[10]), since);
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
                (Instant) row[8],
                null);
    }
}

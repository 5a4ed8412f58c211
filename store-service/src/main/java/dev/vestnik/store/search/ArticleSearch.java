package dev.vestnik.store.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds current versions of articles, newest first. In SQL: Hibernate has no words for full text nor for positions. */
@ApplicationScoped
class ArticleSearch {

    private static final String SELECT = """
            select id, current_version, headline, uri, source, language, published_at, captured_at, dated_at,
                   case when returned_at > gone_at then null else gone_at end as gone_at
            from article where
            """;

    private static final String NEWEST_FIRST = " order by dated_at desc, id desc limit :rows";

    /** Each article's words are stemmed in its own language, so the sought ones are, too. */
    private static final String WORDS = """
            (search @@ websearch_to_tsquery('russian', :words) and search_configuration(language) = 'russian'::regconfig
             or search @@ websearch_to_tsquery('english', :words) and search_configuration(language) = 'english'::regconfig
             or search @@ websearch_to_tsquery('simple', :words) and search_configuration(language) = 'simple'::regconfig)
            """;

    /** Of what is withheld there are few rows, looked up once for all articles. */
    private static final String NOT_WITHHELD = """
            not exists (select from withholding
                        where article_id = article.id and lifted_at is null
                          and starts_at <= :now and (ends_at is null or ends_at > :now)
                          and (jurisdictions = '{}' or cast(:country as text) = any (jurisdictions)))
            """;

    private final StatelessSession session;
    private final Clock clock;

    ArticleSearch(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    Page find(ArticleQuery query) {
        var conditions = new ArrayList<>(List.of(NOT_WITHHELD));
        var values = new HashMap<String, Object>();
        values.put("country", query.country().orElse(""));
        values.put("now", clock.instant());
        query.words().ifPresent(words -> {
            conditions.add(WORDS);
            values.put("words", words);
        });
        query.language().ifPresent(tag -> {
            conditions.add("(lower(language) = :tag or lower(language) like :tags)");
            values.put("tag", tag.toLowerCase(Locale.ROOT));
            values.put("tags", tag.toLowerCase(Locale.ROOT) + "-%");
        });
        query.source().ifPresent(source -> {
            conditions.add("source = :source");
            values.put("source", source);
        });
        query.after().ifPresent(cursor -> {
            conditions.add("(dated_at, id) < (:datedAt, :id)");
            values.putAll(Map.of("datedAt", cursor.datedAt(), "id", cursor.id()));
        });
        values.put("rows", query.limit() + 1); // one more than asked for says whether a page follows
        return page(rows(String.join(" and ", conditions), values), query.limit());
    }

    private List<Object[]> rows(String condition, Map<String, Object> values) {
        var select = session.createNativeQuery(SELECT + condition + NEWEST_FIRST, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("current_version", Integer.class)
                .addScalar("headline", String.class)
                .addScalar("uri", String.class)
                .addScalar("source", String.class)
                .addScalar("language", String.class)
                .addScalar("published_at", Instant.class)
                .addScalar("captured_at", Instant.class)
                .addScalar("dated_at", Instant.class)
                .addScalar("gone_at", Instant.class);
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static Page page(List<Object[]> rows, int limit) {
        var items = rows.stream().limit(limit).map(ArticleSearch::item).toList();
        if (rows.size() <= limit) {
            return new Page(items, null);
        }
        var last = rows.get(limit - 1);
        return new Page(items, new Cursor((Instant) last[8], (UUID) last[0]).toString());
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
                (Instant) row[9]);
    }
}

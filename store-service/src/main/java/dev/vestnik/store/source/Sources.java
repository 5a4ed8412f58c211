package dev.vestnik.store.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.search.Histogram;
import dev.vestnik.store.withdrawal.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Looks up what sources have given, as far as the reader may see it. In SQL: counts, and steps through an index. Needs a transaction. */
@ApplicationScoped
class Sources {

    private static final Duration DAY = Duration.ofDays(1);

    /** From one source to the next in the index of sources, which has a row for each article. */
    private static final String AFTER = """
            with recursive step (source) as (
                select min(source) from article where source > :after
                union all
                select (select min(source) from article where source > step.source) from step where step.source is not null)
            select * from (
                select step.source as id, newest.dated_at as newest,
                       (select count(*) from article
                        where source = step.source and dated_at > :dayAgo and <may see>) as last_day
                from step cross join lateral (
                    select dated_at from article where source = step.source and <may see>
                    order by dated_at desc, id desc limit 1) as newest
                limit :rows) as listed
            order by id
            """;

    private static final String ONE = """
            select max(dated_at) as newest, count(*) filter (where dated_at > :dayAgo) as last_day, count(*) as articles,
                   count(*) filter (where current_version > 1) as edited,
                   count(*) filter (where gone_at is not null and (returned_at is null or returned_at <= gone_at)) as gone,
                   (select document -> 'source' ->> 'name'
                    from (select id, current_version from article where source = :id and <may see>
                          order by dated_at desc, id desc limit 1) as newest
                        join article_version on article_id = newest.id and version = current_version) as name
            from article where source = :id and <may see> having count(*) > 0
            """;

    private static final String SHARES = """
            select value, %s as name, count(*) as articles
            from (select language, topics from article where source = :id and <may see>
                  order by dated_at desc, id desc limit 2000) as newest, %s as value
            group by value order by articles desc, value limit 20
            """;

    private static final String LANGUAGES = SHARES.formatted("cast(null as text)", "unnest(array[language])");

    private static final String TOPICS =
            SHARES.formatted("(select name from topic where qcode = value)", "unnest(topics)");

    private static final String OVER_TIME =
            " as start, count(*) as articles from article where source = :id and <may see> group by start order by start";

    private final StatelessSession session;
    private final CoverageBoard coverage;
    private final Clock clock;

    Sources(StatelessSession session, CoverageBoard coverage, Clock clock) {
        this.session = session;
        this.coverage = coverage;
        this.clock = clock;
    }

    SourceList after(String id, int limit, Audience audience) {
        var items = select(AFTER, audience)
                .addScalar("id", String.class)
                .addScalar("newest", Instant.class)
                .addScalar("last_day", Long.class)
                .setParameter("after", id)
                .setParameter("dayAgo", clock.instant().minus(DAY))
                .setParameter("rows", limit + 1)
                .getResultList()
                .stream()
                .map(row ->
                        new SourceList.Item((String) row[0], (Instant) row[1], (long) row[2], told((String) row[0])))
                .toList();
        return items.size() > limit
                ? new SourceList(items.subList(0, limit), items.get(limit - 1).id())
                : new SourceList(items, null);
    }

    Optional<SourcePage> find(String id, Histogram steps, Audience audience) {
        return select(ONE, audience)
                .addScalar("newest", Instant.class)
                .addScalar("last_day", Long.class)
                .addScalar("articles", Long.class)
                .addScalar("edited", Long.class)
                .addScalar("gone", Long.class)
                .addScalar("name", String.class)
                .setParameter("id", id)
                .setParameter("dayAgo", clock.instant().minus(DAY))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new SourcePage(
                        id,
                        (String) row[5],
                        (Instant) row[0],
                        (long) row[1],
                        (long) row[2],
                        (long) row[3],
                        (long) row[4],
                        shares(LANGUAGES, id, audience),
                        shares(TOPICS, id, audience),
                        overTime(id, steps, audience),
                        told(id)));
    }

    private @Nullable JsonNode told(String id) {
        return coverage.of(id).orElse(null);
    }

    private List<SourcePage.Share> shares(String sql, String id, Audience audience) {
        return select(sql, audience)
                .addScalar("value", String.class)
                .addScalar("name", String.class)
                .addScalar("articles", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> new SourcePage.Share((String) row[0], (String) row[1], (long) row[2]))
                .toList();
    }

    private List<Histogram.Bucket> overTime(String id, Histogram steps, Audience audience) {
        return select("select " + steps.start() + OVER_TIME, audience)
                .addScalar("start", Instant.class)
                .addScalar("articles", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> new Histogram.Bucket((Instant) row[0], (long) row[1]))
                .toList();
    }

    /** Of articles that the audience may see. */
    private NativeQuery<Object[]> select(String sql, Audience audience) {
        var select = session.createNativeQuery(sql.replace("<may see>", Audience.maySee("article.id")), Object[].class);
        audience.values().forEach(select::setParameter);
        return select;
    }
}

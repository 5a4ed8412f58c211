package dev.vestnik.store.entity;

import dev.vestnik.store.search.EntityNames;
import dev.vestnik.store.search.Histogram;
import dev.vestnik.store.search.word.NameWords;
import dev.vestnik.store.withdrawal.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Looks up who and what articles name. In SQL: counts over time, and words of names. Needs a transaction. */
@ApplicationScoped
class Entities {

    private static final String NAME = EntityNames.visible("entity.id") + " as name";

    /** Without those that no article names which the reader may see. */
    private static final String FIND = "select id, type, " + NAME + """
            , wikidata, articles
            from (select entity.*, (select count(*) from
                      (select from mention where mention.entity_id = entity.id and <may see> limit 1000) as newest) as articles
                  from entity where %s) as entity
            where articles > 0 order by articles desc, id limit :rows
            """;

    private static final String NAMED = """
            id in (select entity_id from entity_name
                   where words @@ cast(:words as tsquery)
                     and exists (select from mention
                                 where mention.entity_id = entity_name.entity_id and mention.name = entity_name.name
                                   and <may see>))
            """;

    private static final String NAMES = """
            select distinct name, entity_id as id from mention where entity_id = :id and <may see> order by name
            """;

    private static final String OVER_TIME = """
             as start, count(*) as articles, sum(times) as mentions, avg(cast(sentiment as float8)) as sentiment
            from mention where entity_id = :id and <may see> group by start order by start
            """;

    private static final String ROLES = """
            select role, count(*) as articles, max(dated_at) as last
            from mention, unnest(roles) as role where entity_id = :id and <may see>
            group by role order by articles desc, role limit 20
            """;

    /** Among the newest two thousand: enough to tell who belongs together, and no more for those that everybody names. */
    private static final String TOGETHER = "select entity.id, entity.type, " + NAME + """
            , entity.wikidata, most.articles
            from (select other.entity_id, count(*) as articles
                  from (select article_id from mention where entity_id = :id and <may see>
                        order by dated_at desc, article_id desc limit 2000) as newest
                      join mention other on other.article_id = newest.article_id and other.entity_id <> :id
                  group by other.entity_id order by articles desc, other.entity_id limit 20) as most
                join entity on entity.id = most.entity_id
            order by most.articles desc, entity.id
            """;

    private final StatelessSession session;

    Entities(StatelessSession session) {
        this.session = session;
    }

    Optional<EntityList.Item> find(String id, Audience audience) {
        return items(select(FIND.formatted("id = :id"), audience)
                        .setParameter("id", id)
                        .setParameter("rows", 1))
                .stream()
                .findFirst();
    }

    /** Those with words of a name that begin so. */
    List<EntityList.Item> named(String name, int limit, Audience audience) {
        return items(select(FIND.formatted(NAMED), audience)
                .setParameter("words", NameWords.beginning(name))
                .setParameter("rows", limit));
    }

    /** All by which articles name it. */
    List<String> names(String id, Audience audience) {
        return select(NAMES, audience)
                .addScalar("name", String.class)
                .addScalar("id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }

    List<EntityPage.Span> overTime(String id, Histogram steps, Audience audience) {
        var select = select("select " + steps.start() + OVER_TIME, audience)
                .addScalar("start", Instant.class)
                .addScalar("articles", Long.class)
                .addScalar("mentions", Long.class)
                .addScalar("sentiment", Double.class)
                .setParameter("id", id);
        return select.getResultList().stream()
                .map(row -> new EntityPage.Span((Instant) row[0], (long) row[1], (long) row[2], (Double) row[3]))
                .toList();
    }

    List<EntityPage.Role> roles(String id, Audience audience) {
        var select = select(ROLES, audience)
                .addScalar("role", String.class)
                .addScalar("articles", Long.class)
                .addScalar("last", Instant.class)
                .setParameter("id", id);
        return select.getResultList().stream()
                .map(row -> new EntityPage.Role((String) row[0], (long) row[1], (Instant) row[2]))
                .toList();
    }

    List<EntityList.Item> together(String id, Audience audience) {
        return items(select(TOGETHER, audience).setParameter("id", id));
    }

    /** Of mentions in articles that the audience may see. */
    private NativeQuery<Object[]> select(String sql, Audience audience) {
        var visible = sql.replace("<may see>", Audience.maySee("mention.article_id"));
        var select = session.createNativeQuery(visible, Object[].class);
        audience.values().forEach(select::setParameter);
        return select;
    }

    private static List<EntityList.Item> items(NativeQuery<Object[]> select) {
        return select
                .addScalar("id", String.class)
                .addScalar("type", String.class)
                .addScalar("name", String.class)
                .addScalar("wikidata", String.class)
                .addScalar("articles", Long.class)
                .getResultList()
                .stream()
                .map(row -> new EntityList.Item(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (long) row[4]))
                .toList();
    }
}

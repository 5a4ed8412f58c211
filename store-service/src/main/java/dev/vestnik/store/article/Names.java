package dev.vestnik.store.article;

import dev.vestnik.store.intake.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.StatelessSession;

/**
 * Erases names that no article gives any more. In SQL: each statement is about all names of an article at once. Needs a
 * transaction.
 */
@ApplicationScoped
class Names {

    /**
     * Waits for whoever writes names at this moment: what they name is then seen here. Keeps all others waiting: what they name
     * and no longer find, they write anew. In their order.
     */
    private static final String LOCK = "lock table topic, entity, entity_name in share row exclusive mode";

    private static final String ALIASES = """
            delete from entity_name
            using unnest(cast(:ids as text[]), cast(:names as text[])) as left_behind (id, name)
            where entity_name.entity_id = left_behind.id and entity_name.name = left_behind.name
              and not exists (select from mention
                              where mention.entity_id = left_behind.id and mention.name = left_behind.name)
            """;

    private static final String RENAME = """
            update entity set name = (select min(name) from entity_name where entity_name.entity_id = entity.id)
            where id = any (:ids)
              and not exists (select from entity_name
                              where entity_name.entity_id = entity.id and entity_name.name = entity.name)
              and exists (select from entity_name where entity_name.entity_id = entity.id)
            """;

    private static final String ENTITIES = """
            delete from entity
            where id = any (:ids) and not exists (select from entity_name where entity_name.entity_id = entity.id)
            """;

    private static final String TOPICS = """
            delete from topic
            where qcode = any (:codes) and not exists (select from article where topics @> array[topic.qcode])
            """;

    private final StatelessSession session;

    Names(StatelessSession session) {
        this.session = session;
    }

    /** Of all that was found in the versions of an article, after that is no longer there. */
    void forget(Collection<Findings> found) {
        var named = found.stream()
                .flatMap(findings -> findings.entities().stream())
                .distinct()
                .toList();
        var ids = named.stream().map(Findings.Named::key).toArray(String[]::new);
        session.createNativeMutationQuery(LOCK).executeUpdate();
        session.createNativeMutationQuery(ALIASES)
                .setParameter("ids", ids)
                .setParameter("names", named.stream().map(Findings.Named::name).toArray(String[]::new))
                .executeUpdate();
        session.createNativeMutationQuery(RENAME).setParameter("ids", ids).executeUpdate();
        session.createNativeMutationQuery(ENTITIES).setParameter("ids", ids).executeUpdate();
        session.createNativeMutationQuery(TOPICS)
                .setParameter(
                        "codes",
                        found.stream()
                                .flatMap(findings -> findings.topics().stream())
                                .map(Findings.Topic::qcode)
                                .toArray(String[]::new))
                .executeUpdate();
    }
}

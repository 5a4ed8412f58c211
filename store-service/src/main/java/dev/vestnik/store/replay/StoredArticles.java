package dev.vestnik.store.replay;

import dev.vestnik.store.search.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Reads current versions to send them again. In SQL: a selection is a condition in SQL. */
@ApplicationScoped
class StoredArticles {

    private static final String SELECT = """
            select head.id, cast(version.document as text) as document
            from (select id, current_version from article where
            """;

    // What is sent here is not killed before it is sent: who kills waits for the transaction's end. Others don't.
    private static final String NEXT = """
             and id > :after order by id limit :rows for key share of article) as head
                join article_version version
                    on version.article_id = head.id and version.version = head.current_version
            order by head.id
            """;

    private final StatelessSession session;

    StoredArticles(StatelessSession session) {
        this.session = session;
    }

    /** An article as it is stored. */
    record Stored(UUID id, String document) {}

    /** The next articles behind this one, in the order of their ids; none if there are no more. Needs a transaction around it. */
    List<Stored> behind(UUID after, int rows, Selection selection) {
        var values = new HashMap<>(selection.values());
        values.put("after", after);
        values.put("rows", rows);
        var select = session.createNativeQuery(SELECT + selection.condition() + NEXT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("document", String.class);
        values.forEach(select::setParameter);
        return select.getResultList().stream()
                .map(row -> new Stored((UUID) row[0], (String) row[1]))
                .toList();
    }
}

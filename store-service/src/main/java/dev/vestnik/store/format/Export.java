package dev.vestnik.store.format;

import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.search.Selection;
import dev.vestnik.store.withdrawal.Cover;
import dev.vestnik.store.withdrawal.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Hands out whole articles, some at a time and each time in a transaction of its own, so that a slow reader holds nothing up.
 * In the order of their ids, which never change: whoever goes on behind the last one misses nothing that was there.
 */
@ApplicationScoped
class Export {

    /** Few enough for a small heap while many read slowly. */
    private static final int ROWS = 25;

    private static final String SELECT = """
            select head.id, cast(version.document as text) as document,
                   case when returned_at > gone_at then null else gone_at end as gone_at,
                   gone_reason
            from (select * from article where
            """;

    private static final String NEXT = """
             and id > :after order by id limit :rows) as head
                join article_version version
                    on version.article_id = head.id and version.version = head.current_version
            order by head.id
            """;

    private final StatelessSession session;
    private final Withholdings withholdings;

    Export(StatelessSession session, Withholdings withholdings) {
        this.session = session;
        this.withholdings = withholdings;
    }

    /** An article and its line. */
    record Line(UUID id, String json) {}

    /** The next articles behind this one; none if there are no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Line> behind(UUID after, Selection selection) {
        var values = new HashMap<>(selection.values());
        values.put("after", after);
        values.put("rows", ROWS);
        var select = session.createNativeQuery(SELECT + selection.condition() + NEXT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("document", String.class)
                .addScalar("gone_at", Instant.class)
                .addScalar("gone_reason", String.class);
        values.forEach(select::setParameter);
        var rows = select.getResultList();
        var covers = withholdings.covers(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> line(row, covers.getOrDefault((UUID) row[0], new Cover.None())))
                .toList();
    }

    /** On one line; as the article is served, with the countries where it is withheld, and a notice at the end where it is gone. */
    private static Line line(Object[] row, Cover cover) {
        var document = cover.over((String) row[1]).replace('\n', ' ').replace('\r', ' ');
        return new Line(
                (UUID) row[0],
                row[2] == null
                        ? document
                        : document.substring(0, document.lastIndexOf('}')) + ",\"gone\":{\"noticedAt\":\""
                                + Moment.text((Instant) row[2]) + "\",\"reason\":\"" + row[3] + "\"}}");
    }
}

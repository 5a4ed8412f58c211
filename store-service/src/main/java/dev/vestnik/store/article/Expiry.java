package dev.vestnik.store.article;

import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.retention.Scope;
import dev.vestnik.store.withdrawal.ArticleErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;

/**
 * Deletes what is past its time, some of it at once. In SQL: one statement for all. Whoever else is at an article keeps it until the
 * next round. The log of withdrawals, and what is noted of killed articles, stays. Needs a transaction.
 */
@ApplicationScoped
public class Expiry {

    private static final String DUE = """
            select id from article where dated_at < :before and <of scope> order by dated_at limit :rows for update skip locked
            """;

    private static final String FORMER_VERSIONS = """
            update article_version
            set expired_at = now(),
                document = json_build_object('id', article_id, 'version', version, 'pubStatus', 'canceled')
            where (article_id, version) in
                (select article_id, version
                 from article join article_version on article_id = article.id
                 where article.current_version > 1 and version <> article.current_version
                   and stored_at < :before and expired_at is null and <of scope>
                 limit :rows for update of article_version skip locked)
            """;

    private static final String FORMER_STATES = """
            update article_revision
            set expired_at = now(),
                document = json_build_object('id', article_id, 'version', version, 'pubStatus', 'canceled')
            where (article_id, version, stored_at) in
                (select article_id, version, stored_at
                 from article_revision join article on article_id = article.id
                 where replaced_at < :before and expired_at is null and <of scope>
                 limit :rows for update of article_revision skip locked)
            """;

    private final StatelessSession session;
    private final Papers papers;
    private final Names names;
    private final Event<ArticleErased> erased;

    Expiry(StatelessSession session, Papers papers, Names names, Event<ArticleErased> erased) {
        this.session = session;
        this.papers = papers;
        this.names = names;
        this.erased = erased;
    }

    /** Deletes some articles, and says which. */
    public List<UUID> articles(Scope scope, int atMost) {
        var due = session.createNativeQuery(of(scope, DUE), UUID.class).setParameter("rows", atMost);
        bind(scope, due);
        var ids = due.getResultList();
        if (!ids.isEmpty()) {
            delete(ids);
        }
        return ids;
    }

    private void delete(List<UUID> ids) {
        var found = new ArrayList<Findings>();
        ids.forEach(id -> found.addAll(papers.findings(id)));
        var all = ids.toArray(UUID[]::new);
        for (var table : List.of("article_revision", "article_version")) {
            session.createNativeMutationQuery("delete from " + table + " where article_id = any (:ids)")
                    .setParameter("ids", all)
                    .executeUpdate();
        }
        session.createNativeMutationQuery("delete from article where id = any (:ids)")
                .setParameter("ids", all)
                .executeUpdate();
        names.forget(found);
        ids.forEach(id -> erased.fire(new ArticleErased(id)));
    }

    /** Erases the texts of some former versions and former states; says how many. When they stood here is still known. */
    public int former(Scope scope, int atMost) {
        var versions = session.createNativeMutationQuery(of(scope, FORMER_VERSIONS));
        var states = session.createNativeMutationQuery(of(scope, FORMER_STATES));
        bind(scope, versions);
        bind(scope, states);
        return versions.setParameter("rows", atMost).executeUpdate()
                + states.setParameter("rows", atMost).executeUpdate();
    }

    private static String of(Scope scope, String sql) {
        return sql.replace("<of scope>", scope.condition());
    }

    private static void bind(Scope scope, CommonQueryContract query) {
        scope.values().forEach(query::setParameter);
    }
}

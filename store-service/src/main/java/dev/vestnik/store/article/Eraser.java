package dev.vestnik.store.article;

import dev.vestnik.store.withdrawal.ArticleErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Takes the texts of articles out of the archive. In SQL: one statement for all versions, none of which is read. */
@ApplicationScoped
public class Eraser {

    /** Nothing but what the key says already. */
    private static final String REDACT = """
            update article_version
            set document = json_build_object('id', article_id, 'version', version, 'pubStatus', 'canceled')
            where article_id = :id
            """;

    private final Articles articles;
    private final Papers papers;
    private final Names names;
    private final StatelessSession session;
    private final Event<ArticleErased> erased;

    Eraser(Articles articles, Papers papers, Names names, StatelessSession session, Event<ArticleErased> erased) {
        this.articles = articles;
        this.papers = papers;
        this.names = names;
        this.session = session;
        this.erased = erased;
    }

    /** Whether the store has the article; no other writer changes it until the transaction ends. */
    public boolean knows(UUID id) {
        return !articles.lock(List.of(id)).isEmpty();
    }

    /**
     * Deletes the head and every version's text, and the names that nobody else gives; number, hash and times of the versions
     * stay. Needs a transaction around it, in which everybody else who keeps something of the text is told.
     *
     * @return the number of the last version, or empty where the article is not there
     */
    public Optional<Integer> erase(UUID id) {
        if (articles.lock(List.of(id)).isEmpty()) {
            return Optional.empty();
        }
        var found = papers.findings(id);
        session.createNativeMutationQuery(REDACT).setParameter("id", id).executeUpdate();
        session.createNativeMutationQuery("delete from article where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        papers.forgetFormer(id);
        names.forget(found);
        erased.fire(new ArticleErased(id));
        return Optional.of(session.createSelectionQuery(
                        "select max(version) from ArticleVersion where articleId = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}

package dev.vestnik.store.article;

import jakarta.data.repository.Find;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * The heads of all articles. Those of a batch are asked for in SQL, in one array: a list of parameters is translated anew for each
 * batch, at a tenth of what the whole batch costs us.
 */
@Repository
interface Articles {

    String LOCK = """
            select id, current_version, revision, gone_at, gone_reason, returned_at, seen_at from article
            where id = any (:ids) order by id for update
            """;

    StatelessSession session();

    @Find
    Optional<Article> find(UUID id);

    /** Of articles that are not known, those of which a notice came already. */
    default List<EarlyNotice> early(Collection<UUID> ids) {
        return session()
                .createNativeQuery("select * from early_notice where article_id = any (:ids)", EarlyNotice.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    @Save
    void keep(List<EarlyNotice> notices);

    /** The known ones among the given articles, kept from every other writer until the transaction ends. */
    default List<Article> lock(Collection<UUID> ids) {
        // In order of their ids, so that two writers with the same articles queue up and never lock each other out.
        return session()
                .createNativeQuery(LOCK, Article.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}

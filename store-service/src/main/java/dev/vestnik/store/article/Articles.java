package dev.vestnik.store.article;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The heads of all articles. */
@Repository
interface Articles {

    StatelessSession session();

    @Find
    Optional<Article> find(UUID id);

    /** Of articles that are not known, those of which a notice came already. */
    @Query("where articleId in :ids")
    List<EarlyNotice> early(Collection<UUID> ids);

    @Save
    void keep(List<EarlyNotice> notices);

    /** The known ones among the given articles, kept from every other writer until the transaction ends. */
    default List<Article> lock(Collection<UUID> ids) {
        // In order of their ids, so that two writers with the same articles queue up and never lock each other out.
        return session()
                .createSelectionQuery("from Article where id in :ids order by id", Article.class)
                .setParameterList("ids", ids)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

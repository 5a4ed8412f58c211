package dev.vestnik.ingest.seen;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The tables of seen entries, seen articles and their other addresses. */
@Repository
interface SeenRows {

    @Query("where sourceId = :sourceId and link in :links")
    List<SeenEntry> entries(String sourceId, List<String> links);

    @Find
    Optional<SeenArticle> article(UUID articleId);

    @Query("select articleId from SeenArticle where articleId in :ids")
    List<UUID> known(List<UUID> ids);

    @Query("where address in :addresses")
    List<ArticleAddress> addresses(List<String> addresses);

    @Save
    void save(SeenEntry entry);

    @Save
    void save(SeenArticle article);

    @Query("update SeenArticle set goneAt = :at where articleId = :articleId")
    void markGone(UUID articleId, Instant at);

    StatelessSession session();

    /** Native, for ON CONFLICT: the first article that an address meant keeps it. */
    default void remember(String address, String uri, Instant since) {
        session()
                .createNativeMutationQuery("INSERT INTO article_address (address, uri, since)"
                        + " VALUES (:address, :uri, :since) ON CONFLICT DO NOTHING")
                .setParameter("address", address)
                .setParameter("uri", uri)
                .setParameter("since", since)
                .executeUpdate();
    }
}

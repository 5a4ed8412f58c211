package dev.vestnik.store.article;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Where the articles of the store come from. */
@Repository
public interface Origins {

    StatelessSession session();

    /**
     * The newest article of a source.
     *
     * @param datedAt in seconds since 1970
     */
    record Newest(String source, String language, long datedAt) {}

    /**
     * The newest article of each source, if it is of that time. In SQL, because it looks into the index once for each source,
     * however many articles there are.
     */
    default List<Newest> newest(Instant from, Instant until, int most) {
        return session()
                .createNativeQuery("""
                        with recursive newest as (
                            (select source, language, dated_at from article where dated_at <= :until
                             order by source, dated_at desc limit 1)
                            union all
                            select next.* from newest, lateral (
                                select source, language, dated_at from article
                                where source > newest.source and dated_at <= :until
                                order by source, dated_at desc limit 1) next
                        )
                        select source, language, extract(epoch from dated_at)::bigint as dated
                        from newest where dated_at > :from
                        """, Newest.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }
}

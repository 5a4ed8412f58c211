package dev.vestnik.store.amendment;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The rows of amendments. In SQL, where a batch asks: one array for any number of articles. */
@Repository
interface AmendmentRows {

    String STANDING = """
            select sequence, article_id, scope, cast(note as text) as note, words, entity, lifted_at
            from amendment where article_id = any (:ids) and lifted_at is null order by sequence
            """;

    StatelessSession session();

    @Insert
    void add(Amendment amendment);

    @Update
    void change(List<Amendment> amendments);

    /** Those of the given articles that nobody took back, in the order in which they were decided. */
    default List<Amendment> standing(Collection<UUID> ids) {
        return session()
                .createNativeQuery(STANDING, Amendment.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}

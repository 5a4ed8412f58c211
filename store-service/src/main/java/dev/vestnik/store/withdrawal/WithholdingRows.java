package dev.vestnik.store.withdrawal;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The rows of what is or was withheld. In SQL, where a batch asks: one array for any number of articles. */
@Repository
interface WithholdingRows {

    String OF = """
            select * from withholding where article_id = any (:ids) and lifted_at is null order by sequence
            """;

    StatelessSession session();

    @Insert
    void add(Withholding withholding);

    @Update
    void change(List<Withholding> withholdings);

    /** Of the given articles those that nobody has lifted, passed and future ones included. */
    default List<Withholding> of(Collection<UUID> ids) {
        return session()
                .createNativeQuery(OF, Withholding.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those that began or ended since the public topic was last told. */
    @Query("where (not told and liftedAt is null and startsAt <= :now and (endsAt is null or endsAt > :now))"
            + " or (told and (liftedAt is not null or startsAt > :now or endsAt <= :now)) order by sequence")
    List<Withholding> turned(Instant now);
}

package dev.vestnik.store.amendment;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of amendments. */
@Repository
interface AmendmentRows {

    @Insert
    void add(Amendment amendment);

    @Update
    void change(List<Amendment> amendments);

    /** Those of the given articles that nobody took back, in the order in which they were decided. */
    @Query("where articleId in :ids and liftedAt is null order by sequence")
    List<Amendment> standing(Collection<UUID> ids);
}

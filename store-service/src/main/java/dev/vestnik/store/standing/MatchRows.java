package dev.vestnik.store.standing;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which articles match which queries. */
@Repository
interface MatchRows {

    @Query("where articleId in :ids order by articleId, queryId")
    List<MatchRow> of(Collection<UUID> ids);

    @Save
    void put(List<MatchRow> rows);

    @Delete
    void remove(List<MatchRow> rows);

    @Query("delete from MatchRow where queryId = :queryId")
    void forget(String queryId);
}

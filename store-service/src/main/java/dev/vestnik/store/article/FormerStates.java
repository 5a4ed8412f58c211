package dev.vestnik.store.article;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;

/** The states of versions that others took the place of. */
@Repository
interface FormerStates {

    /** Of one article, in their order. */
    @Query("where articleId = :id order by version, storedAt")
    List<FormerState> of(UUID id);

    @Update
    void replace(List<FormerState> states);

    @Query("delete from FormerState where articleId = :id")
    void forget(UUID id);
}

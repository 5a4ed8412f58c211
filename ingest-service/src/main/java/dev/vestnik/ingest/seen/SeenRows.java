package dev.vestnik.ingest.source;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of seen entries and seen articles. */
@Repository
interface SeenRows {

    @Query("where sourceId = :sourceId and link in :links")
    List<SeenEntry> entries(String sourceId, List<String> links);

    @Find
    Optional<SeenArticle> article(UUID articleId);

    @Save
    void save(SeenEntry entry);

    @Save
    void save(SeenArticle article);
}

package dev.vestnik.ingest.source;

import jakarta.data.repository.Find;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;

/** The table of sitemaps that indexes list. */
@Repository
interface ChildSitemapRows {

    @Find
    List<ChildSitemap> ofSource(String sourceId);

    @Save
    void save(ChildSitemap sitemap);
}

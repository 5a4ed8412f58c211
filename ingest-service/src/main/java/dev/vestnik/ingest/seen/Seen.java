package dev.vestnik.ingest.source;

import dev.vestnik.ingest.article.RawArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers what has been published, so that nothing is published twice. One transaction a call, from whatever thread. */
@ApplicationScoped
@Transactional
public class Seen {

    private final SeenRows rows;
    private final Clock clock;

    Seen(SeenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The stamps with which these links of the source were dealt with, by link. */
    public Map<String, String> stamps(String sourceId, List<String> links) {
        return rows.entries(sourceId, links).stream().collect(Collectors.toMap(seen -> seen.link, seen -> seen.stamp));
    }

    /** Whether the article was published with this content last. */
    public boolean holds(UUID articleId, String contentHash) {
        return rows.article(articleId)
                .filter(seen -> seen.contentHash.equals(contentHash))
                .isPresent();
    }

    public void keep(RawArticle published) {
        rows.save(new SeenArticle(published.id(), published.contentHash(), published.capturedAt()));
    }

    /** Marks the entry as dealt with; {@code outcome} says how, for people who look into the table. */
    public void keep(String sourceId, String link, String stamp, String outcome) {
        rows.save(new SeenEntry(sourceId, link, stamp, outcome, clock.instant()));
    }
}

package dev.vestnik.ingest.source;

import dev.vestnik.ingest.fetch.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remembers how far each sitemap of an index is read. One transaction a call. */
@ApplicationScoped
@Transactional
public class ChildSitemaps {

    private final ChildSitemapRows rows;
    private final Clock clock;

    ChildSitemaps(ChildSitemapRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A sitemap as the index lists it. */
    public record Listed(URI address, @Nullable Instant statedChange) {}

    /** A sitemap that is worth a visit, and how far it was read. */
    public record Due(Listed listed, Cursor cursor) {}

    /**
     * Those that say they have changed, the latest first; then those that say nothing, the longest unvisited first.
     *
     * @param since sitemaps that were not touched since hold no news and are never asked for
     */
    public List<Due> due(String sourceId, List<Listed> listed, Instant since) {
        var known =
                rows.ofSource(sourceId).stream().collect(Collectors.toMap(child -> child.address, Function.identity()));
        return listed.stream()
                .filter(child -> isDue(child, known.get(child.address().toString()), since))
                .sorted(Comparator.comparing(Listed::statedChange, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(child -> visitedAt(known, child)))
                .map(child -> new Due(child, cursor(known.get(child.address().toString()))))
                .toList();
    }

    private static boolean isDue(Listed child, @Nullable ChildSitemap known, Instant since) {
        var change = child.statedChange();
        return change == null || (!change.isBefore(since) && (known == null || !change.equals(known.statedChange)));
    }

    private static Instant visitedAt(Map<String, ChildSitemap> known, Listed child) {
        var row = known.get(child.address().toString());
        return row == null ? Instant.EPOCH : row.visitedAt;
    }

    private static Cursor cursor(@Nullable ChildSitemap known) {
        return known == null ? Cursor.START : Objects.requireNonNullElse(known.cursor, Cursor.START);
    }

    /** It is read whole, up to here. */
    public void keep(String sourceId, Listed child, Cursor reached) {
        save(sourceId, child, child.statedChange(), reached);
    }

    /** It was visited, and has to be read again from its start. */
    public void leave(String sourceId, Listed child) {
        save(sourceId, child, null, null);
    }

    private void save(String sourceId, Listed child, @Nullable Instant statedChange, @Nullable Cursor reached) {
        rows.save(new ChildSitemap(sourceId, child.address().toString(), statedChange, reached, clock.instant()));
    }
}

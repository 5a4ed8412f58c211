package dev.vestnik.ingest.seen;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.fetch.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers what has been published, so that nothing is published twice. One transaction a call, from whatever thread. */
@ApplicationScoped
@Transactional
public class Seen {

    private final SeenRows rows;
    private final RecheckRows rechecks;
    private final RecheckConfig config;
    private final Clock clock;

    Seen(SeenRows rows, RecheckRows rechecks, RecheckConfig config, Clock clock) {
        this.rows = rows;
        this.rechecks = rechecks;
        this.config = config;
        this.clock = clock;
    }

    /** The stamps with which these links of the source were dealt with, by link. */
    public Map<String, String> stamps(String sourceId, List<String> links) {
        return rows.entries(sourceId, links).stream().collect(Collectors.toMap(seen -> seen.link, seen -> seen.stamp));
    }

    /** What of the article was published last; empty if nothing ever was. */
    public Optional<Last> last(UUID articleId) {
        return rows.article(articleId).map(SeenArticle::last);
    }

    /** The address of the known article that the first of these addresses means; the order says whom we believe first. */
    public Optional<String> known(List<Address> addresses) {
        var ids =
                addresses.stream().flatMap(each -> each.ids().keySet().stream()).toList();
        var own = rows.known(ids);
        var others = rows.addresses(addresses.stream().map(Address::name).toList()).stream()
                .collect(Collectors.toMap(row -> row.address, row -> row.uri));
        return addresses.stream()
                .flatMap(each -> each.uri(own, others).stream())
                .findFirst();
    }

    /**
     * Marks an article as published, remembers its other addresses, and plans to look at it again if it is a new one: all
     * or nothing.
     *
     * @param others as {@link Address} names them
     */
    public void keep(RawArticle published, Collection<String> others, String sourceId, Cursor cursor) {
        rows.save(new SeenArticle(published));
        remember(published.uri(), others);
        var planned = rechecks.of(published.id());
        var first = config.first();
        if (planned.isPresent()) {
            rechecks.note(published.id(), cursor.etag(), cursor.lastModified());
        } else if (first.isPresent()) {
            // Also where the last look is done and the article changed later: then it is followed anew.
            rechecks.insert(new Recheck(published, sourceId, cursor, clock.instant(), first.get()));
        }
    }

    /** Remembers other addresses of a known article. */
    public void remember(String uri, Collection<String> others) {
        others.forEach(address -> rows.remember(address, uri, clock.instant()));
    }

    /** Marks an article as gone: its next capture is news whatever it says. */
    public void markGone(UUID articleId, Instant at) {
        rows.markGone(articleId, at);
    }

    /** Marks the entry as dealt with; {@code outcome} says how, for people who look into the table. */
    public void keep(String sourceId, String link, String stamp, String outcome) {
        rows.save(new SeenEntry(sourceId, link, stamp, outcome, clock.instant()));
    }
}

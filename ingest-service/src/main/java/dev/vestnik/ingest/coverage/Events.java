package dev.vestnik.ingest.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What subscribers have to be told, kept until the broker has it. */
@ApplicationScoped
@Transactional
public class Events {

    private static final int AT_ONCE = 200;

    private final EventRows rows;
    private final Clock clock;

    Events(EventRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One event as it goes out; the id is the same each time it does. {@code value} null stands for a tombstone. */
    public record Announcement(
            long id,
            String subject,
            String kind,
            Instant happenedAt,
            @Nullable String value) {}

    /** Keeps an event; in the transaction of the change that it tells of. */
    public void add(String subject, Kind kind, Instant happenedAt, String value) {
        rows.insert(new SourceEvent(subject, kind.text(), millis(happenedAt), value));
    }

    /** The subject is gone: whoever was told of it is told to forget it. */
    public void remove(String subject, Instant now) {
        if (rows.count(subject) > 0) {
            rows.insert(new SourceEvent(subject, "removed", millis(now), null));
        }
    }

    /**
     * Hands the oldest events over, at most one of each subject so that their order holds, and marks those that arrived.
     *
     * @param sender sends all of them and returns the ones that the broker has acknowledged
     * @return how many
     */
    public int announce(UnaryOperator<List<Announcement>> sender) {
        var subjects = new HashSet<String>();
        var next = rows.unannounced(AT_ONCE).stream()
                .filter(event -> subjects.add(event.subject))
                .toList();
        if (next.isEmpty()) {
            return 0;
        }
        var arrived = ids(sender.apply(next.stream().map(Events::announcement).toList()));
        var now = clock.instant();
        next.stream().filter(event -> arrived.contains(event.id())).forEach(event -> {
            event.announced = now;
            rows.update(event);
            rows.forgetOlder(event.subject, event.id());
        });
        return arrived.size();
    }

    private static Set<Long> ids(List<Announcement> arrived) {
        var ids = new HashSet<Long>();
        arrived.forEach(announcement -> ids.add(announcement.id()));
        return ids;
    }

    private static Announcement announcement(SourceEvent event) {
        return new Announcement(event.id(), event.subject, event.kind, event.happenedAt, event.value);
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}

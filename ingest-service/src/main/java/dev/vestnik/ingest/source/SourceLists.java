package dev.vestnik.ingest.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes over many sources at once, from a file or an OPML list, in one transaction: all of them or none. */
@ApplicationScoped
@Transactional
public class SourceLists {

    /** So many first visits a second, and all within this time: a long list must not be due in one moment. */
    private static final int A_SECOND = 20;

    private static final Duration LONGEST_SPREAD = Duration.ofMinutes(5);

    private final SourceRows rows;
    private final Clock clock;

    SourceLists(SourceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of a list, by ids. */
    public record Taken(List<String> added, List<String> changed, List<String> kept, List<String> removed) {}

    /** The file is the truth for what it lists, and what it brought and no longer lists is removed. */
    public Taken takeFile(List<SourceSettings> listed) {
        var present = byId(rows.allLocked());
        var taken = take(listed, present);
        var ids = listed.stream().map(SourceSettings::id).collect(Collectors.toCollection(HashSet::new));
        present.values().stream()
                .filter(source -> source.origin == Origin.FILE && !ids.contains(source.id))
                .forEach(source -> {
                    rows.delete(source);
                    taken.removed().add(source.id);
                });
        return taken;
    }

    /** Adds those whose address is new, under an id that is free; who is here already stays as it is. */
    public Taken add(List<SourceSettings> listed, Origin origin) {
        var present = byId(rows.all());
        var idsByAddress = new HashMap<URI, String>();
        present.values().forEach(source -> idsByAddress.put(source.feed(), source.id()));
        var ids = new HashSet<>(present.keySet());
        var taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var settings : listed) {
            var id = idsByAddress.get(settings.feed());
            if (id != null) {
                taken.kept().add(id);
                continue;
            }
            var fresh = settings.withFreeId(ids);
            ids.add(fresh.id());
            idsByAddress.put(fresh.feed(), fresh.id());
            rows.insert(new Source(fresh, origin, firstVisit(fresh.id(), listed.size())));
            taken.added().add(fresh.id());
        }
        return taken;
    }

    private static Map<String, Source> byId(List<Source> sources) {
        return sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    private Taken take(List<SourceSettings> listed, Map<String, Source> present) {
        var taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var settings : listed) {
            var source = present.get(settings.id());
            if (source == null) {
                rows.insert(new Source(settings, Origin.FILE, firstVisit(settings.id(), listed.size())));
                taken.added().add(settings.id());
            } else if (!source.has(settings) || source.origin != Origin.FILE) {
                source.take(settings, Origin.FILE, firstVisit(settings.id(), listed.size()));
                rows.update(source);
                taken.changed().add(settings.id());
            } else {
                taken.kept().add(settings.id());
            }
        }
        return taken;
    }

    private Instant firstVisit(String id, int count) {
        var needed = Duration.ofSeconds(count / A_SECOND);
        var spread = needed.compareTo(LONGEST_SPREAD) < 0 ? needed : LONGEST_SPREAD;
        return clock.instant().plus(Spread.scaled(spread, Spread.fraction(id, 0)));
    }
}

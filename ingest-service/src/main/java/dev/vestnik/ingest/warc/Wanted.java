package dev.vestnik.ingest.warc;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of an archive are asked for; what is null or empty asks for all.
 *
 * @param from the first moment
 * @param to the first moment that is too late
 * @param sources ids of sources, as they stand in records of our own
 * @param hosts names of hosts; each stands for the hosts below it, too
 */
public record Wanted(@Nullable Instant from, @Nullable Instant to, Set<String> sources, Set<String> hosts) {

    public static final Wanted ALL = new Wanted(null, null, Set.of(), Set.of());

    public Wanted {
        sources = Set.copyOf(sources);
        hosts = Set.copyOf(hosts);
    }

    boolean includes(String uri, Instant at, @Nullable String source) {
        return (from == null || !at.isBefore(from))
                && (to == null || at.isBefore(to))
                && (sources.isEmpty() || (source != null && sources.contains(source)))
                && (hosts.isEmpty() || isOfTheHosts(uri));
    }

    private boolean isOfTheHosts(String uri) {
        try {
            var host = Objects.requireNonNullElse(URI.create(uri).getHost(), "").toLowerCase(Locale.ROOT);
            return hosts.stream().anyMatch(wanted -> host.equals(wanted) || host.endsWith("." + wanted));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}

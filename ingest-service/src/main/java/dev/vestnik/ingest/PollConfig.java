package dev.vestnik.ingest;

import dev.vestnik.ingest.source.Pace;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When sources are looked at, and for how long. */
@ConfigMapping(prefix = "vestnik.poll")
interface PollConfig {

    @WithDefault("1s")
    Duration every();

    /** How long a source is ours: a visit ends before, a dead replica's sources are free after. */
    @WithDefault("2m")
    Duration lease();

    /** Visits at once on this replica. */
    @WithDefault("64")
    int visits();

    /** The longest pause that failures lead to. */
    @WithDefault("6h")
    Duration longestBackOff();

    /** The shortest pause that is learned from a busy source; an interval that somebody set may be shorter. */
    @WithDefault("1m")
    Duration shortestInterval();

    /** The longest pause that is learned from a quiet source. */
    @WithDefault("6h")
    Duration longestInterval();

    /** Older entries than this are not fetched at a source's first visit: they are no news. */
    @WithDefault("7d")
    Duration firstVisitAge();

    /** Pages at most that one visit fetches; the rest is pending. */
    @WithDefault("200")
    int pagesAVisit();

    default Pace pace() {
        return new Pace(shortestInterval(), longestInterval(), longestBackOff());
    }
}

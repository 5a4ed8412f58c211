package dev.vestnik.ingest.seen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When published articles are looked at again. */
@ConfigMapping(prefix = "vestnik.recheck")
public interface RecheckConfig {

    @WithDefault("5s")
    Duration every();

    /**
     * How long after its first publication an article is looked at again. About 15 % of all articles change within a day,
     * 18 % within a week, and 1.5 % vanish.
     */
    @WithDefault("PT1H,PT24H,P7D")
    List<Duration> after();

    /** An article that is not there is looked at once more after so long, before anybody is told. */
    @WithDefault("PT10M")
    Duration confirmAfter();

    /** Looks at once on this replica; live news has threads of its own. */
    @WithDefault("16")
    int visits();

    /** How long a look is ours; a dead replica's are taken over after. */
    @WithDefault("PT2M")
    Duration lease();

    /** The first look; empty where none is wanted. */
    default Optional<Duration> first() {
        return after().stream().min(Duration::compareTo);
    }

    /** The look that follows at that moment; empty after the last one. */
    default Optional<Instant> next(Instant firstPublished, Instant now) {
        return after().stream().map(firstPublished::plus).filter(now::isBefore).min(Instant::compareTo);
    }
}

package dev.vestnik.ingest.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecheckConfigTest {

    private static final Instant PUBLISHED = Instant.parse("2026-03-02T04:00:00Z");

    private final RecheckConfig config = new SmallRyeConfigBuilder()
            .withMapping(RecheckConfig.class)
            .withConverter(Duration.class, 200, Duration::parse)
            .withDefaultValue("vestnik.recheck.every", "PT5S")
            .build()
            .getConfigMapping(RecheckConfig.class);

    @Test
    void theFirstLookIsAfterAnHour() {
        assertThat(config.first()).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T04:00:00Z, 2026-03-02T05:00:00Z",
        "2026-03-02T05:00:00Z, 2026-03-03T04:00:00Z",
        "2026-03-03T04:00:00.001Z, 2026-03-09T04:00:00Z",
        // looks that a long outage swallowed are not made up for
        "2026-03-08T04:00:00Z, 2026-03-09T04:00:00Z",
    })
    void theNextLookIsTheNextOneThatIsPlanned(Instant now, Instant next) {
        assertThat(config.next(PUBLISHED, now)).contains(next);
    }

    @Test
    void afterTheLastThereIsNone() {
        assertThat(config.next(PUBLISHED, Instant.parse("2026-03-09T04:00:00Z")))
                .isEqualTo(Optional.empty());
    }
}

package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.source.Harvest;
import java.util.List;

/** What a visit brought together from the pages of a source. */
public record Gathering(Harvest harvest, List<Reading> readings) {

    public static final Gathering NOTHING = new Gathering(Harvest.NOTHING, List.of());

    public Gathering {
        readings = List.copyOf(readings);
    }

    public static Gathering of(List<Gathering> parts) {
        return new Gathering(
                new Harvest(
                        parts.stream()
                                .mapToInt(part -> part.harvest.published())
                                .sum(),
                        parts.stream().mapToInt(part -> part.harvest.failed()).sum()),
                parts.stream().flatMap(part -> part.readings.stream()).toList());
    }
}

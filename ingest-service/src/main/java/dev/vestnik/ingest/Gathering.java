package dev.vestnik.ingest;

import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.source.Harvest;
import java.util.List;

/** What a visit brought together from the pages of a source. */
record Gathering(Harvest harvest, List<Reading> readings) {

    static final Gathering NOTHING = new Gathering(Harvest.NOTHING, List.of());

    Gathering {
        readings = List.copyOf(readings);
    }

    static Gathering of(List<Gathering> parts) {
        return new Gathering(
                new Harvest(
                        parts.stream()
                                .mapToInt(part -> part.harvest.published())
                                .sum(),
                        parts.stream().mapToInt(part -> part.harvest.failed()).sum()),
                parts.stream().flatMap(part -> part.readings.stream()).toList());
    }
}

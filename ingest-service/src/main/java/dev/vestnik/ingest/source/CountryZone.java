package dev.vestnik.ingest.source;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The zone of a country whose clocks all show the same. */
final class CountryZone {

    private CountryZone() {}

    /**
     * The country's only zone, by ICU's list of places. Places that have gone by different clocks only in the past
     * (Almaty and Aqtau until 2024) are one zone; compared are midwinter and midsummer of the year of {@code now}.
     */
    static Optional<ZoneId> of(String country, Instant now) {
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .map(ZoneId::of)
                .toList();
        var clocks = zones.stream().map(zone -> offsets(zone, now)).distinct().count();
        return clocks == 1 ? zones.stream().findFirst() : Optional.empty();
    }

    private static List<ZoneOffset> offsets(ZoneId zone, Instant now) {
        var year = now.atOffset(ZoneOffset.UTC).getYear();
        return List.of(offset(zone, LocalDate.of(year, 1, 15)), offset(zone, LocalDate.of(year, 7, 15)));
    }

    private static ZoneOffset offset(ZoneId zone, LocalDate day) {
        return zone.getRules().getOffset(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}

package dev.vestnik.ingest.source;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zone of a country's clocks: the only one that there is, or else the usual one. */
public final class CountryZone {

    /** Where the capital's zone, or the most populous one, is not the only one. */
    private static final Map<String, String> LARGE = Map.of(
            "KZ", "Asia/Almaty",
            "UZ", "Asia/Tashkent",
            "RU", "Europe/Moscow",
            "UA", "Europe/Kyiv",
            "US", "America/New_York",
            "CN", "Asia/Shanghai",
            "MN", "Asia/Ulaanbaatar",
            "DE", "Europe/Berlin");

    private CountryZone() {}

    /**
     * The country's only zone, by ICU's list of places. Places that have gone by different clocks only in the past
     * (Almaty and Aqtau until 2024) are one zone; compared are midwinter and midsummer of the year of {@code now}.
     */
    static Optional<ZoneId> only(String country, Instant now) {
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .map(ZoneId::of)
                .toList();
        var clocks = zones.stream().map(zone -> offsets(zone, now)).distinct().count();
        return clocks == 1 ? zones.stream().findFirst() : Optional.empty();
    }

    /**
     * The zone of most of its newsrooms. Empty for a code that ISO 3166 does not have, or a country with several zones among
     * which nobody chose.
     */
    public static Optional<ZoneId> usual(String country) {
        var large = LARGE.get(country);
        var ids = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        var only = large == null && ids.size() == 1 ? ids.iterator().next() : large;
        try {
            return only == null ? Optional.empty() : Optional.of(ZoneId.of(only));
        } catch (DateTimeException unknownToJava) {
            return Optional.empty();
        }
    }

    private static List<ZoneOffset> offsets(ZoneId zone, Instant now) {
        var year = now.atOffset(ZoneOffset.UTC).getYear();
        return List.of(offset(zone, LocalDate.of(year, 1, 15)), offset(zone, LocalDate.of(year, 7, 15)));
    }

    private static ZoneOffset offset(ZoneId zone, LocalDate day) {
        return zone.getRules().getOffset(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}

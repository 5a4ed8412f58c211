package dev.vestnik.ingest;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The zone of a country's clocks; for countries with several, that of most of its newsrooms. */
final class CountryZone {

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

    /** Empty for a code that ISO 3166 does not have, or a country whose zones differ and nobody chose among them. */
    static Optional<ZoneId> of(String country) {
        var large = LARGE.get(country);
        var ids = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        var only = large == null && ids.size() == 1 ? ids.iterator().next() : large;
        try {
            return only == null ? Optional.empty() : Optional.of(ZoneId.of(only));
        } catch (DateTimeException unknownToJava) {
            return Optional.empty();
        }
    }
}

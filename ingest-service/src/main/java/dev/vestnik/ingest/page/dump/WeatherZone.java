package dev.vestnik.ingest.page.dump;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time zone of the city that a page shows the weather of: that of its readers, and so of its clock. */
final class WeatherZone {

    private static final Pattern WEATHER =
            Pattern.compile("(?imu)^[^\\p{L}\\n]*(?:погода|прогноз погоды|ауа райы|ob-havo|об-ҳаво|weather)"
                    + "(?:\\s+(?:в|во|in))?[\\s:,—–-]+(\\p{Lu}[\\p{L}'’ʻ -]{2,30}?)[^\\p{L}\\n]*(?:[CСFF]\\b.*)?$");

    /** Алматы: -3 °С. Blanks are few and never given back: two unbounded runs would share out a line of them in every way. */
    private static final Pattern TEMPERATURE = Pattern.compile(
            "(?imu)^[^\\p{L}\\n]*(\\p{Lu}[\\p{L}'’ʻ -]{2,30}?)\\s{0,3}+[:,]?\\s{0,3}+[+−-]?\\d{1,2}\\s?°.{0,3}$");

    private static final List<String> LANGUAGES = List.of("ru", "kk", "uz", "uz-Cyrl", "ky", "en");

    /** Large cities after which no zone is called; what a zone is called after, Unicode's locale data knows. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("астана", "Asia/Almaty"),
            Map.entry("astana", "Asia/Almaty"),
            Map.entry("нур-султан", "Asia/Almaty"),
            Map.entry("шымкент", "Asia/Almaty"),
            Map.entry("караганда", "Asia/Almaty"),
            Map.entry("қарағанды", "Asia/Almaty"),
            Map.entry("бухара", "Asia/Tashkent"),
            Map.entry("buxoro", "Asia/Tashkent"),
            Map.entry("наманган", "Asia/Tashkent"),
            Map.entry("namangan", "Asia/Tashkent"),
            Map.entry("андижан", "Asia/Tashkent"),
            Map.entry("andijon", "Asia/Tashkent"),
            Map.entry("фергана", "Asia/Tashkent"),
            Map.entry("нукус", "Asia/Tashkent"),
            Map.entry("тошкент", "Asia/Tashkent"),
            Map.entry("toshkent", "Asia/Tashkent"),
            Map.entry("ош", "Asia/Bishkek"),
            Map.entry("худжанд", "Asia/Dushanbe"),
            Map.entry("санкт-петербург", "Europe/Moscow"),
            Map.entry("казань", "Europe/Moscow"));

    private WeatherZone() {}

    /** Names are looked up only where a page shows a weather. */
    private static final class Names {

        private static final Map<String, ZoneId> ZONES = zones();

        private static Map<String, ZoneId> zones() {
            var zones = new HashMap<String, ZoneId>();
            for (var language : LANGUAGES) {
                var names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
                for (var id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
                    var city = names.getExemplarLocationName(id);
                    if (city != null) {
                        put(zones, city.toLowerCase(Locale.ROOT), id);
                    }
                }
            }
            OTHERS.forEach((city, id) -> put(zones, city, id));
            return Map.copyOf(zones);
        }

        private static void put(Map<String, ZoneId> zones, String city, String id) {
            try {
                zones.putIfAbsent(city, ZoneId.of(id));
            } catch (DateTimeException unknownToJava) {
                // Java's zones are younger or older than ICU's: the city stays unknown.
            }
        }
    }

    static @Nullable ZoneId in(String text) {
        var labelled = in(WEATHER, text);
        return labelled == null ? in(TEMPERATURE, text) : labelled;
    }

    private static @Nullable ZoneId in(Pattern form, String text) {
        var weather = form.matcher(text);
        while (weather.find()) {
            var zone = Names.ZONES.get(weather.group(1).strip().toLowerCase(Locale.ROOT));
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }
}

package dev.vestnik.ingest.feed.date;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations of zones: those of RFC 822 and those in use from Europe to Asia. A country's own follow its law at that day. */
final class ZoneNames {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("EST", "-5"),
            Map.entry("EDT", "-4"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CST", "-6"),
            Map.entry("CDT", "-5"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MST", "-7"),
            Map.entry("MDT", "-6"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PST", "-8"),
            Map.entry("PDT", "-7"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("AKST", "-9"),
            Map.entry("AKDT", "-8"),
            Map.entry("HST", "-10"),
            Map.entry("AST", "-4"),
            Map.entry("A", "-1"),
            Map.entry("M", "-12"),
            Map.entry("N", "+1"),
            Map.entry("Y", "+12"),
            Map.entry("BST", "+1"),
            Map.entry("WEST", "+1"),
            Map.entry("CET", "+1"),
            Map.entry("MEZ", "+1"),
            Map.entry("CEST", "+2"),
            Map.entry("MESZ", "+2"),
            Map.entry("EET", "+2"),
            Map.entry("SAST", "+2"),
            Map.entry("EEST", "+3"),
            Map.entry("TRT", "+3"),
            Map.entry("MSK", "Europe/Moscow"),
            Map.entry("MSD", "+4"),
            Map.entry("SAMT", "+4"),
            Map.entry("AZT", "+4"),
            Map.entry("GET", "+4"),
            Map.entry("YEKT", "Asia/Yekaterinburg"),
            Map.entry("ALMT", "Asia/Almaty"),
            Map.entry("AQTT", "Asia/Aqtobe"),
            Map.entry("ORAT", "Asia/Oral"),
            Map.entry("QYZT", "Asia/Qyzylorda"),
            Map.entry("UZT", "+5"),
            Map.entry("TJT", "+5"),
            Map.entry("TMT", "+5"),
            Map.entry("PKT", "+5"),
            Map.entry("IST", "+05:30"),
            Map.entry("KGT", "+6"),
            Map.entry("OMST", "+6"),
            Map.entry("NOVT", "Asia/Novosibirsk"),
            Map.entry("KRAT", "+7"),
            Map.entry("ICT", "+7"),
            Map.entry("IRKT", "+8"),
            Map.entry("HKT", "+8"),
            Map.entry("SGT", "+8"),
            Map.entry("JST", "+9"),
            Map.entry("KST", "+9"),
            Map.entry("YAKT", "+9"),
            Map.entry("VLAT", "+10"),
            Map.entry("AEST", "+10"),
            Map.entry("AEDT", "+11"),
            Map.entry("MAGT", "+11"),
            Map.entry("NZST", "+12"),
            Map.entry("NZDT", "+13"));

    private ZoneNames() {}

    /** Upper case expected; null for a name that nobody knows. */
    static @Nullable ZoneId zone(String name) {
        var zone = ZONES.get(name);
        return zone == null ? null : ZoneId.of(zone);
    }
}

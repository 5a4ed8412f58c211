package dev.vestnik.ingest.charset;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that servers and pages write, with what browsers understand by them (WHATWG Encoding). */
public final class CharsetLabel {

    /** What is called so is in practice the larger charset to the right. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("dos", "IBM866"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode", "UTF-8"));

    private CharsetLabel() {}

    /** Null for a name that nobody knows. */
    public static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        var name = label.strip().toLowerCase(Locale.ROOT);
        var windows = name.matches("(?:x-)?(?:cp-?|win(?:dows)?[-_]?|x-cp)?(125\\d)")
                ? "windows-" + name.replaceAll(".*(125\\d)$", "$1")
                : name;
        try {
            return meant(Charset.forName(MEANT.getOrDefault(windows, windows)));
        } catch (IllegalArgumentException nobodyKnowsIt) {
            return null;
        }
    }

    /** The charset that is meant where this one is named. */
    static Charset meant(Charset named) {
        var wider = MEANT.get(named.name().toLowerCase(Locale.ROOT));
        return wider == null || !Charset.isSupported(wider) ? named : Charset.forName(wider);
    }
}

package dev.vestnik.ingest.feed.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Months by name, whole or cut, in the languages of Europe and Central Asia, as Unicode's locale data have them. */
final class MonthNames {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}.]");

    /** An earlier language wins where two disagree. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "kk", "uz", "uz-Cyrl", "ky", "tg", "uk", "be", "az", "tr", "de", "fr", "es", "it", "pt", "pl",
            "nl", "el", "hu", "ro", "bg", "cs", "sv", "fi", "ka", "hy");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<String, Integer> NAMES = names();

    private MonthNames() {}

    /** 1 to 12; 0 for a word that is no month. */
    static int number(String word) {
        var folded = folded(word);
        var exact = NAMES.get(folded);
        if (exact != null) {
            return exact;
        }
        return folded.length() <= 3 ? 0 : NAMES.getOrDefault(folded.substring(0, 3), 0);
    }

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var locale = Locale.forLanguageTag(language);
            for (var month : Month.values()) {
                for (var style : STYLES) {
                    var name = folded(month.getDisplayName(style, locale));
                    names.putIfAbsent(name, month.getValue());
                    if (name.length() > 3) {
                        names.putIfAbsent(name.substring(0, 3), month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(names);
    }

    /** Lower case, without accents and dots: half of the publishers leave them out. */
    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}

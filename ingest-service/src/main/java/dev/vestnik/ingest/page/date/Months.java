package dev.vestnik.ingest.page.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, as the Unicode locale data has them for the languages of news; thread-safe. */
final class Months {

    /** Where two languages give one name to two months (listopad), the earlier language in this list is right. */
    private static final List<String> LANGUAGES = List.of(
            "ru", "kk", "uz-Latn", "uz-Cyrl", "en", "de", "fr", "es", "it", "pt", "pl", "nl", "tr", "cs", "uk", "bg",
            "sv", "da", "nb", "fi", "sk", "be", "sr-Cyrl", "sr-Latn", "hr", "sl", "ro", "hu", "el", "et", "lv", "lt",
            "ca", "gl", "eu", "sq", "mk", "ka", "hy", "az", "ky", "tg", "tk", "tt", "mn", "ar", "he", "hi", "id", "ms");

    /** A longer word is a month with a case ending if the name has at least this length. */
    private static final int STEM = 4;

    private static final int ENDING = 4;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** 1 to 12; 0 for a word that is no month. */
    static int number(String word) {
        var name = word.toLowerCase(Locale.ROOT);
        for (var end = name.length(); end >= Math.max(1, name.length() - ENDING); end--) {
            var number = NUMBERS.get(name.substring(0, end));
            if (number != null && (end == name.length() || end >= STEM)) {
                return number;
            }
        }
        return 0;
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
            for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                put(numbers, symbols.getMonths(context, DateFormatSymbols.WIDE));
                put(numbers, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
            }
        }
        return Map.copyOf(numbers);
    }

    private static void put(Map<String, Integer> numbers, String[] months) {
        for (var i = 0; i < 12; i++) {
            var name = months[i].toLowerCase(Locale.ROOT).replace(".", "").strip();
            if (name.length() >= 2 && name.codePoints().noneMatch(Character::isDigit)) {
                numbers.putIfAbsent(name, i + 1);
            }
        }
    }
}

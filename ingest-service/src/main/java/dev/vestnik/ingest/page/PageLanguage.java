package dev.vestnik.ingest.page;

import dev.vestnik.ingest.page.dump.TextLanguage;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language of an article: the one that its page states, unless the letters of the text belie it; else the one that the text shows. */
final class PageLanguage {

    /** Languages that are written in Cyrillic letters, some in others as well. */
    private static final Set<String> CYRILLIC = Set.of(
            "ru", "uk", "be", "bg", "mk", "sr", "sh", "bs", "kk", "ky", "uz", "tg", "tk", "mn", "tt", "ba", "cv", "az",
            "ab", "os", "ce", "av", "kaa", "kv", "udm", "sah", "tyv", "bua", "xal", "rue", "cu", "crh");

    /** Those of them that no news is written in but with Cyrillic letters. */
    private static final Set<String> NOTHING_BUT_CYRILLIC = Set.of("ru", "uk", "be", "bg", "mk", "ky", "tg");

    /** Those whose words and letters no neighbour shares; Italian looks too much like Spanish to be told by so little. */
    private static final Set<String> UNMISTAKABLE = Set.of("ru", "uk", "kk", "ky", "uz-Cyrl", "uz-Latn", "tg", "en");

    /** So many letters are looked at, and so many are needed. */
    private static final int SAMPLE = 2000;

    private static final int ENOUGH = 80;

    private PageLanguage() {}

    /** BCP 47; null where nothing is stated, or nothing credible, and the text does not show it. */
    static @Nullable String of(@Nullable String stated, String text) {
        var cyrillic = cyrillicShare(text);
        if (stated != null && !isBelied(stated.split("-", 2)[0], cyrillic)) {
            return stated;
        }
        var shown = TextLanguage.of(text);
        var isRussianAtMost = "ru".equals(shown)
                && text.indexOf('ы') < 0; // Bulgarian has the same small words, but never this letter
        return shown != null && UNMISTAKABLE.contains(shown) && !isRussianAtMost ? shown : null;
    }

    private static boolean isBelied(String stated, double cyrillic) {
        return (cyrillic > 0.8 && !CYRILLIC.contains(stated))
                || (cyrillic >= 0 && cyrillic < 0.1 && NOTHING_BUT_CYRILLIC.contains(stated));
    }

    /** Of the letters at the beginning of the text; negative where they are too few to tell. */
    private static double cyrillicShare(String text) {
        var letters = 0;
        var cyrillic = 0;
        for (var i = 0; i < text.length() && letters < SAMPLE; i++) {
            var c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                cyrillic += UnicodeScript.of(c) == UnicodeScript.CYRILLIC ? 1 : 0;
            }
        }
        return letters < ENOUGH ? -1 : (double) cyrillic / letters;
    }
}

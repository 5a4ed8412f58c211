package dev.vestnik.ingest.article;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as articles keep it: NFC, single blanks, nothing invisible, nothing that is no character. */
public final class CleanText {

    /** Zero-width characters, directional marks, soft hyphens, byte order marks. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

    private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\x{FFFE}\\x{FFFF}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private CleanText() {}

    /** On one line: line breaks become blanks too. */
    public static String of(String text) {
        var plain = plain(text);
        return plain == null ? thorough(text) : plain;
    }

    /** What most text needs: blanks folded. Null where a character calls for more. */
    private static @Nullable String plain(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isPlain(c)) {
                clean.append(c);
            } else {
                return null;
            }
        }
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        return clean.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x7F && c <= 0xA0);
    }

    /** Latin and Cyrillic letters that are whole in themselves, dashes and quotation marks; never one that combines or hides. */
    private static boolean isPlain(char c) {
        return (c < 0x300 && c != 0xAD)
                || (c >= 0x400 && c <= 0x482)
                || (c >= 0x48A && c <= 0x52F)
                || (c >= 0x2010 && c <= 0x2027);
    }

    private static String thorough(String text) {
        var visible =
                NO_CHARACTER.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}

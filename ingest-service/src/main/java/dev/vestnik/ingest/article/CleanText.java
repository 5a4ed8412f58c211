package dev.vestnik.ingest.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

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
        var visible =
                NO_CHARACTER.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}

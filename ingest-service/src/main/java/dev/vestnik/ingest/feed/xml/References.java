package dev.vestnik.ingest.feed.xml;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/** Character references: numbers, and every name that HTML knows, declared or not. What is none stays as it stands. */
final class References {

    private static final int LONGEST_NAME = 32;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private References() {}

    static String resolve(String text) {
        var start = text.indexOf('&');
        if (start < 0) {
            return text;
        }
        var resolved = new StringBuilder(text.length());
        var done = 0;
        while (start >= 0) {
            var end = end(text, start);
            var value = end < 0 ? "" : value(text.substring(start + 1, end));
            if (!value.isEmpty()) {
                resolved.append(text, done, start).append(value);
                done = end + 1;
            }
            start = text.indexOf('&', Math.max(start + 1, done));
        }
        return resolved.append(text, done, text.length()).toString();
    }

    /** Where the semicolon stands, or -1. */
    private static int end(String text, int start) {
        var end = start + 1;
        while (end < text.length() && end - start <= LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';' ? end : -1;
    }

    private static boolean isName(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Empty if nobody knows the name. */
    private static String value(String name) {
        if (name.equals("apos")) {
            return "'";
        }
        return name.startsWith("#") ? number(name.substring(1)) : Entities.getByName(name);
    }

    private static String number(String digits) {
        try {
            var hex = digits.startsWith("x") || digits.startsWith("X");
            var code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (code >= 0x80 && code < 0xA0) { // what writes such numbers means the Windows charset
                return new String(new byte[] {(byte) code}, WINDOWS);
            }
            return isCharacter(code) ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    private static boolean isCharacter(int code) {
        return code == 9
                || code == 10
                || code == 13
                || (code >= 0x20 && code < 0xD800)
                || (code >= 0xE000 && code < 0xFFFE)
                || (code >= 0x10000 && code <= Character.MAX_CODE_POINT);
    }
}

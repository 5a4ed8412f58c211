package dev.vestnik.ingest.address;

import java.net.URI;
import java.util.regex.Pattern;

/** Paths that show the same page in another form, or carry what is no part of its address. */
final class PathForm {

    private static final Pattern SESSION =
            Pattern.compile("(?i);(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*|/\\(S\\([a-z0-9]+\\)\\)(?=/)");

    /** Blanks, also those that nobody sees, behind an address that was cut out of a text. */
    private static final Pattern BLANKS = Pattern.compile("(?:%20|%09|%0A|%0D|%C2%A0|%E2%80%8B|%EF%BB%BF|/)+$");

    private static final Pattern SLASHES = Pattern.compile("(?<!:)/{2,}");
    private static final Pattern INDEX =
            Pattern.compile("(?i)/(?:index|default)\\.(?:html?|shtml|php\\d?|aspx?|jsp|cgi)$");
    private static final Pattern AMP_BEFORE = Pattern.compile("(?i)^/amp(?=/.)");
    private static final Pattern AMP_BEHIND = Pattern.compile("(?i)/amp(?:\\.html?)?$|\\.amp$");
    private static final Pattern AMP_FILE = Pattern.compile("(?i)\\.amp(\\.html?)$");
    private static final Pattern PRINT = Pattern.compile("(?i)(?<=[^/])/(?:print|printable|pechat)(?:\\.html?)?$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,2}");

    private PathForm() {}

    static String folded(String written) {
        var path = withoutDots(
                SLASHES.matcher(SESSION.matcher(withoutQuery(written)).replaceAll(""))
                        .replaceAll("/"));
        for (var shown = ""; !shown.equals(path); ) { // forms within forms
            shown = path;
            path = article(path);
        }
        return path.isEmpty() ? "/" : path;
    }

    private static String article(String shown) {
        var path = AMP_BEFORE.matcher(bare(shown)).replaceFirst("");
        path = bare(PRINT.matcher(AMP_BEHIND.matcher(path).replaceFirst("")).replaceFirst(""));
        path = AMP_FILE.matcher(path).replaceFirst("$1");
        return bare(INDEX.matcher(path).replaceFirst(""));
    }

    /** A part that counts the pages of something, not the articles of a site. */
    static boolean isPageNumber(String part) {
        return PAGE_NUMBER.matcher(part).matches();
    }

    private static String bare(String path) {
        return BLANKS.matcher(path).replaceFirst("");
    }

    /** Parameters that somebody appended with {@code &} where no {@code ?} stood. */
    private static String withoutQuery(String path) {
        var from = path.indexOf('&');
        if (from < 0) {
            return path;
        }
        var kept = Tracking.keptOf(path.substring(from + 1));
        return path.substring(0, from) + (kept.isEmpty() ? "" : "&" + String.join("&", kept));
    }

    private static String withoutDots(String path) {
        return path.contains("/.") && !path.contains("//")
                ? URI.create(path).normalize().getRawPath().replaceFirst("^(?:/\\.\\.)+", "")
                : path;
    }
}

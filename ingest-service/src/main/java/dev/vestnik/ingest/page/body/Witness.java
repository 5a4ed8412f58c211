package dev.vestnik.ingest.page.body;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the page's JSON-LD says is the text of the article: no text to print, but it knows which paragraphs belong. */
record Witness(String text, String letters) {

    private static final String KEY = "\"articleBody\"";

    /** Shorter texts than this stand in many places. */
    private static final int TELLING = 24;

    /** So many letters stand together only once. */
    private static final int PART = 60;

    static Witness of(Document page) {
        var longest = "";
        for (var script : page.select("script[type*=ld+json]")) {
            var data = script.data();
            for (var at = data.indexOf(KEY); at >= 0; at = data.indexOf(KEY, at + 1)) {
                var text = JsonStrings.value(data, at + KEY.length());
                longest = text.length() > longest.length() ? text : longest;
            }
        }
        var text = longest.indexOf('<') < 0 && longest.indexOf('&') < 0
                ? longest
                : Jsoup.parse(longest).text();
        return new Witness(text, letters(text));
    }

    boolean isSilent() {
        return letters.length() < 200;
    }

    /** Whether the text, or its beginning, stands in the article. */
    boolean knows(String text) {
        var own = letters(text.length() > 80 ? text.substring(0, 80) : text);
        return own.length() >= TELLING && letters.contains(own);
    }

    /** Whether the text's beginning or its end stands in the article; a short one whole. */
    boolean knowsPartOf(String text) {
        var own = letters(text);
        return letters.contains(own.substring(0, Math.min(PART, own.length())))
                || letters.contains(own.substring(Math.max(0, own.length() - PART)));
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

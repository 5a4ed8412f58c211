package dev.vestnik.ingest.page.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the page's JSON-LD says is the text of the article: no text to print, but it knows which paragraphs belong. */
record Witness(String letters) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final String KEY = "\"articleBody\"";

    /** Shorter texts than this stand in many places. */
    private static final int TELLING = 24;

    static Witness of(Document page) {
        var longest = "";
        for (var script : page.select("script[type*=ld+json]")) {
            var data = script.data();
            for (var at = data.indexOf(KEY); at >= 0; at = data.indexOf(KEY, at + 1)) {
                var text = string(data, at + KEY.length());
                longest = text.length() > longest.length() ? text : longest;
            }
        }
        return new Witness(letters(
                longest.indexOf('<') < 0 && longest.indexOf('&') < 0
                        ? longest
                        : Jsoup.parse(longest).text()));
    }

    /** The JSON string that follows a key; empty if something else does. */
    private static String string(String json, int from) {
        var start = json.indexOf('"', from);
        if (start < 0 || !json.substring(from, start).strip().equals(":")) {
            return "";
        }
        var end = start + 1;
        while (end < json.length() && json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        try {
            return end >= json.length() ? "" : MAPPER.readValue(json.substring(start, end + 1), String.class);
        } catch (JsonProcessingException noString) {
            return "";
        }
    }

    boolean isSilent() {
        return letters.length() < 200;
    }

    /** Whether the text, or its beginning, stands in the article. */
    boolean knows(String text) {
        var own = letters(text.length() > 80 ? text.substring(0, 80) : text);
        return own.length() >= TELLING && letters.contains(own);
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

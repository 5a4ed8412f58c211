package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.xml.XmlElement;
import dev.vestnik.ingest.feed.xml.XmlText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Markup as text: elements written out as HTML, HTML taken out of text. */
final class Html {

    /** What is longer is no title; parsing more of it would only cost. */
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|q|s|small|span|strike|strong"
                    + "|sub|sup|table|td|tr|tt|u|ul)(?:\\s[^<>]*)?/?>|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\\d?\\d?);");

    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private Html() {}

    static boolean looksLike(String text) {
        return MARKUP.matcher(text).find();
    }

    /** What a reader sees of it, on one line; null if that is nothing. */
    static @Nullable String text(String html) {
        var bounded = html.length() > LONGEST_TEXT ? html.substring(0, LONGEST_TEXT) : html;
        return line(
                bounded.indexOf('<') < 0 && bounded.indexOf('&') < 0
                        ? bounded
                        : Jsoup.parseBodyFragment(bounded).text());
    }

    static @Nullable String line(String text) {
        var clean = CleanText.of(text);
        return clean.isEmpty() ? null : clean;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What stands inside an element, as HTML. */
    static String inside(XmlElement element) {
        var html = new StringBuilder();
        write(element, html);
        return html.toString();
    }

    private static void write(XmlElement around, StringBuilder html) {
        for (var node : around.content()) {
            switch (node) {
                case XmlText(var text) -> html.append(escaped(text));
                case XmlElement element -> element(element, html);
            }
        }
    }

    private static void element(XmlElement element, StringBuilder html) {
        var written = element.writtenName();
        var isHtml = !element.name().contains(":") || element.name().startsWith("xhtml:");
        var name = isHtml ? written.substring(written.indexOf(':') + 1) : written;
        html.append('<').append(name);
        element.attributes().forEach((key, value) -> {
            if (!(isHtml && key.startsWith("xmlns"))) {
                html.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escaped(value).replace("\"", "&quot;"))
                        .append('"');
            }
        });
        if (element.content().isEmpty() && (EMPTY.contains(name) || !isHtml)) {
            html.append(" />");
            return;
        }
        html.append('>');
        write(element, html);
        html.append("</").append(name).append('>');
    }
}

package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code xml:base} makes of relative links. */
final class Bases {

    private static final Pattern LINK = Pattern.compile("(?i)(\\s(?:href|src|poster)\\s*=\\s*)([\"'])([^\"'<>]*)\\2");

    private Bases() {}

    /** The base stated at or around an element, on top of the one from outside; null if nobody knows one. */
    static @Nullable String of(XmlElement element, @Nullable String outer) {
        return element.lineage()
                .flatMap(around -> Stream.ofNullable(around.attribute("xml:base")))
                .reduce((inner, around) -> String.valueOf(Hrefs.resolve(around, inner)))
                .map(stated -> Hrefs.resolve(outer, stated))
                .orElse(outer);
    }

    /** HTML with its links made absolute, if a base is stated. */
    static String absolute(String html, XmlElement element) {
        var base = of(element, null);
        if (base == null) {
            return html;
        }
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(1) + link.group(2) + Hrefs.resolve(base, link.group(3)) + link.group(2)));
    }
}

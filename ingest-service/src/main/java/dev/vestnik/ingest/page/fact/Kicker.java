package dev.vestnik.ingest.page.fact;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The line over a headline that says where or what it is about: inside the same heading, and no part of the headline. */
final class Kicker {

    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:.*[^a-z])?(?:kicker|overline|eyebrow|dachzeile|topline|pretitle|supertitle|roofline)(?:[^a-z].*)?");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s\\p{Pd}:|/·•]+");

    private Kicker() {}

    /** The heading's text without what its class names call a kicker; all of it where that is all. */
    static String removedFrom(Element heading) {
        var rest = heading.clone();
        rest.select("[class]").stream()
                .filter(inner ->
                        !inner.equals(rest) && NAME.matcher(inner.className()).matches())
                .toList()
                .forEach(Element::remove);
        var text = rest.text();
        return text.isBlank() || text.equals(heading.text())
                ? heading.text()
                : SEPARATOR.matcher(text).replaceFirst("");
    }
}

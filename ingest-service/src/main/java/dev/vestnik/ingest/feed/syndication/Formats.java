package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.Map;
import java.util.Objects;

/** What a feed is written in, such as {@code rss_2.0} or {@code atom_1.0}, by its root. */
final class Formats {

    private Formats() {}

    static String of(XmlElement root) {
        var spaces = root.attributes().values();
        var version = root.attribute("version");
        return switch (root.name()) {
            case "rss" -> "rss_" + Objects.requireNonNullElse(version, "2.0");
            case "channel" -> has(root.attributes(), "rss1.1") ? "rss_1.1" : "rss_2.0";
            case "atom:feed", "atom:entry" ->
                "0.3".equals(version) || spaces.stream().anyMatch(space -> space.contains("purl.org/atom/ns"))
                        ? "atom_0.3"
                        : "atom_1.0";
            default -> has(root.attributes(), "netscape.com") ? "rss_0.90" : "rss_1.0";
        };
    }

    private static boolean has(Map<String, String> attributes, String part) {
        return attributes.values().stream().anyMatch(value -> value.contains(part));
    }
}

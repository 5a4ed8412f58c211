package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.Entry.Enclosure;
import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that come with an entry: RSS's enclosures, Atom's links, Media RSS; each address once. */
final class Enclosures {

    private final Links links;
    private final Map<String, Enclosure> found = new LinkedHashMap<>();

    private Enclosures(Links links) {
        this.links = links;
    }

    static List<Enclosure> of(XmlElement entry, Links links) {
        var enclosures = new Enclosures(links);
        enclosures.collect(entry);
        return enclosures.withOriginal(new Values(entry).first(links::text, "feedburner:origenclosurelink"));
    }

    private void collect(XmlElement around) {
        around.children().forEach(child -> {
            switch (child.name()) {
                case "enclosure" -> add(child, "url", child.attribute("type"), "length");
                case "atom:link" -> {
                    if (Links.relation(child).equals("enclosure")) {
                        add(child, "href", child.attribute("type"), "length");
                    }
                }
                case "media:content" -> {
                    add(child, "url", mediaType(child), "fileSize");
                    collect(child);
                }
                case "media:thumbnail" -> add(child, "url", "image", "fileSize");
                case "media:group" -> collect(child);
                default -> {}
            }
        });
    }

    private static @Nullable String mediaType(XmlElement media) {
        var type = media.attribute("type");
        return type != null ? type : media.attribute("medium");
    }

    private void add(XmlElement file, String addressName, @Nullable String type, String lengthName) {
        var stated = file.attribute(addressName);
        var address = links.absolute(stated != null ? stated : file.attribute("href"), file);
        if (address != null) {
            found.putIfAbsent(address, new Enclosure(address, type, length(file.attribute(lengthName))));
        }
    }

    private static @Nullable Long length(@Nullable String digits) {
        try {
            var length = digits == null ? 0 : Long.parseLong(digits.replace(",", ""));
            return length > 0 ? length : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** A counter in front of the first file gives way to the file itself. */
    private List<Enclosure> withOriginal(@Nullable String original) {
        var all = new ArrayList<>(found.values());
        if (original != null && !all.isEmpty()) {
            var first = all.getFirst();
            all.set(0, new Enclosure(original, first.type(), first.length()));
        }
        return all;
    }
}

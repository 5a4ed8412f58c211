package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of an element's links leads to the page, made absolute by the base around it or the one from outside. */
record Links(@Nullable String base) {

    /** Where an entry leads. A link that goes through a counter gives way to the original it names. */
    @Nullable String entry(XmlElement entry) {
        var original = new Values(entry).first(this::text, "feedburner:origlink", "pheedo:origlink");
        if (original != null) {
            return original;
        }
        var page = page(entry);
        return page != null ? page : fromId(entry).orElse(null);
    }

    /** What the element is about, not where the feed itself is. */
    @Nullable String page(XmlElement element) {
        var own = new Values(element).last(this::text, "link");
        return own != null
                ? own
                : alternate(element.children("atom:link").toList()).orElse(null);
    }

    /** A page for people goes before one for machines. */
    private Optional<String> alternate(List<XmlElement> links) {
        var alternates = links.stream().filter(Links::isAlternate).toList();
        return Stream.concat(alternates.stream().filter(Links::isPage), alternates.stream())
                .map(this::text)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isAlternate(XmlElement link) {
        var rel = relation(link);
        return rel.isEmpty() || rel.equals("alternate");
    }

    private static boolean isPage(XmlElement link) {
        var type = link.attribute("type");
        return type == null || type.toLowerCase(Locale.ROOT).contains("html");
    }

    /** Relations may be written as addresses of the registry. */
    static String relation(XmlElement link) {
        var rel = Objects.requireNonNullElse(link.attribute("rel"), "").toLowerCase(Locale.ROOT);
        return rel.substring(rel.lastIndexOf('/') + 1);
    }

    /** Of what identifies the entry, that which is the address of a page. */
    private static Optional<String> fromId(XmlElement entry) {
        var permanent = entry.children("guid")
                .filter(guid -> !"false".equalsIgnoreCase(guid.attribute("isPermaLink")))
                .map(XmlElement::text);
        var others = Stream.concat(
                entry.children("atom:id").map(XmlElement::text), Stream.ofNullable(entry.attribute("rdf:about")));
        return Stream.concat(permanent, others)
                .map(Hrefs::clean)
                .filter(Hrefs::isWeb)
                .findFirst();
    }

    /** What a link element says, in an attribute or as text. */
    @Nullable String text(XmlElement link) {
        var href = Stream.of("href", "rdf:resource", "url")
                .map(link::attribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(link::text);
        return absolute(href, link);
    }

    @Nullable String absolute(@Nullable String href, XmlElement at) {
        var clean = Hrefs.clean(href);
        return clean == null ? null : Hrefs.resolve(Bases.of(at, base), clean);
    }
}

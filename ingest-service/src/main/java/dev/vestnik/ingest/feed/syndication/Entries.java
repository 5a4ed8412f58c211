package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.date.FeedDates;
import dev.vestnik.ingest.feed.xml.XmlElement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One item or entry in our shape. Publishers mix the formats, so every name is looked for everywhere. */
record Entries(Links links, FeedDates dates) {

    Entry read(XmlElement entry) {
        var values = new Values(entry);
        return new Entry(
                id(entry),
                links.entry(entry),
                values.first(Contents::line, "title", "atom:title", "dc:title", "media:title", "itunes:title"),
                summary(values),
                content(values),
                People.of(entry),
                time(
                        values,
                        "pubdate",
                        "atom:published",
                        "published",
                        "dcterms:issued",
                        "atom:issued",
                        "dc:date",
                        "dcterms:created",
                        "atom:created",
                        "date"),
                time(values, "atom:updated", "updated", "dcterms:modified", "atom:modified", "lastmod"),
                Categories.of(entry),
                Enclosures.of(entry, links),
                Languages.of(entry));
    }

    private static @Nullable String id(XmlElement entry) {
        var stated =
                new Values(entry).first(child -> Hrefs.clean(child.text()), "guid", "atom:id", "dc:identifier", "id");
        return stated != null ? stated : entry.attribute("rdf:about");
    }

    private static @Nullable String summary(Values values) {
        return values.first(
                Contents::html,
                "description",
                "atom:summary",
                "dc:description",
                "dcterms:abstract",
                "itunes:summary",
                "media:description",
                "itunes:subtitle");
    }

    /** Of several the longest; a second summary beside the description is the text. */
    private static @Nullable String content(Values values) {
        var stated = values.all(
                        Contents::html,
                        "content:encoded",
                        "atom:content",
                        "xhtml:body",
                        "body",
                        "xhtml:div",
                        "fullitem",
                        "yandex:full-text",
                        "turbo:content",
                        "content")
                .reduce((one, next) -> next.length() > one.length() ? next : one);
        return stated.orElseGet(() -> values.first(Contents::html, "summary"));
    }

    private @Nullable Instant time(Values values, String... names) {
        return values.time(dates::read, names);
    }
}

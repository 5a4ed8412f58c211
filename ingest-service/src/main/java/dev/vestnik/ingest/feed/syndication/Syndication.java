package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReading;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.date.FeedDates;
import dev.vestnik.ingest.feed.xml.XmlElement;
import dev.vestnik.ingest.feed.xml.XmlReading.Read;
import dev.vestnik.ingest.feed.xml.XmlReading.Refused;
import dev.vestnik.ingest.feed.xml.XmlTree;
import dev.vestnik.ingest.feed.xml.XmlVisitor.Next;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one feed that is XML: entries as they come, then what the head says about them all. */
public final class Syndication {

    /** Nobody publishes more at once; what does is an archive that would drown its neighbours. */
    private static final int MOST_ENTRIES = 10_000;

    /** A time without zone is one of UTC, as RFC 822 and feed readers have it. */
    private static final FeedDates DATES = new FeedDates(ZoneOffset.UTC);

    private static final Set<String> HEADS = Set.of("rss", "rdf:rdf", "rdf", "atom:feed", "channel");
    /** Publishers mix up the names of the formats, too. */
    private static final Set<String> ENTRIES = Set.of("item", "atom:entry", "atom:item");

    private static final Set<String> HEAD_FIELDS = Set.of(
            "channel",
            "title",
            "link",
            "language",
            "author",
            "managingeditor",
            "items",
            "dc:title",
            "dc:language",
            "dc:creator",
            "atom:title",
            "atom:link",
            "atom:author",
            "itunes:author");

    private final @Nullable String address;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Syndication(@Nullable String address) {
        this.address = address;
    }

    public static FeedReading read(String text, @Nullable String address) {
        return new Syndication(address).read(text);
    }

    private FeedReading read(String text) {
        return switch (XmlTree.read(text, this::ended)) {
            case Refused(var why) -> new Unreadable(why);
            case Read(var root, var faults) -> {
                warnings.addAll(faults);
                yield root == null ? new Unreadable("There is no element in it.") : new Parsed(feed(root));
            }
        };
    }

    private Next ended(XmlElement element) {
        if (isEntry(element)) {
            if (entries.size() == MOST_ENTRIES) {
                warnings.add("Only the first " + MOST_ENTRIES + " entries were read.");
                return Next.STOP;
            }
            entries.add(new Entries(new Links(base(element)), DATES).read(element));
            return Next.FORGET;
        }
        var around = element.lineage().skip(1).findFirst();
        var inHead = around.isPresent() && HEADS.contains(around.get().name());
        return inHead && !HEAD_FIELDS.contains(element.name()) ? Next.FORGET : Next.KEEP;
    }

    private static boolean isEntry(XmlElement element) {
        return ENTRIES.contains(element.name());
    }

    /** Links without a base are relative to the document; if nobody knows where that is, to what it says about itself. */
    private @Nullable String base(XmlElement element) {
        if (address != null) {
            return address;
        }
        return element.lineage()
                .filter(around -> HEADS.contains(around.name()))
                .map(around -> new Links(null).page(around))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private Feed feed(XmlElement root) {
        var head = root.child("channel").orElse(root);
        var values = new Values(head);
        var authors = People.of(head);
        var read = entries.stream()
                .map(entry -> entry.authors().isEmpty() && isAtom(root) ? entry.by(authors) : entry)
                .toList();
        var withoutLink = read.stream().filter(entry -> entry.link() == null).count();
        if (withoutLink > 0) {
            warnings.add(withoutLink + " entries have no link");
        }
        return new Feed(
                Formats.of(root),
                values.first(Contents::line, "title", "atom:title", "dc:title"),
                new Links(address).page(head),
                language(head, root),
                read,
                warnings);
    }

    private static boolean isAtom(XmlElement root) {
        return root.name().equals("atom:feed");
    }

    private static @Nullable String language(XmlElement head, XmlElement root) {
        var stated = Languages.of(head);
        return stated != null ? stated : Languages.of(root);
    }
}

package dev.vestnik.ingest.feed.opml;

import dev.vestnik.ingest.feed.opml.OpmlReading.NoOpml;
import dev.vestnik.ingest.feed.opml.OpmlReading.Outlines;
import dev.vestnik.ingest.feed.xml.Characters;
import dev.vestnik.ingest.feed.xml.XmlElement;
import dev.vestnik.ingest.feed.xml.XmlReading.Read;
import dev.vestnik.ingest.feed.xml.XmlReading.Refused;
import dev.vestnik.ingest.feed.xml.XmlTree;
import dev.vestnik.ingest.feed.xml.XmlVisitor.Next;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** OPML 1.0 and 2.0 lists of feeds; folders become the category of what is in them. Safe for many threads. */
public final class Opml {

    private Opml() {}

    /** Reads what names a feed; folders inside folders give a category {@code outer/inner}. */
    public static OpmlReading read(byte[] document) {
        return switch (XmlTree.read(Characters.of(document, null).text(), element -> Next.KEEP)) {
            case Refused(var why) -> new NoOpml(why);
            case Read(var root, var warnings) ->
                root == null || !root.name().equals("opml")
                        ? new NoOpml("The document is no OPML: its root is not <opml>.")
                        : outlines(root, warnings);
        };
    }

    private static OpmlReading outlines(XmlElement root, List<String> warnings) {
        var title = root.children("head")
                .flatMap(head -> head.children("title"))
                .map(XmlElement::text)
                .findFirst();
        var found = new ArrayList<Outline>();
        root.children("body").forEach(body -> collect(body, null, found));
        return new Outlines(title.map(String::strip).orElse(null), found, warnings);
    }

    private static void collect(XmlElement around, @Nullable String category, List<Outline> found) {
        around.children("outline").forEach(outline -> {
            var name = name(outline);
            var feed = outline.attribute("xmlUrl");
            if (feed != null) {
                var own = outline.attribute("category");
                found.add(new Outline(
                        Objects.requireNonNullElse(name, feed),
                        feed,
                        outline.attribute("htmlUrl"),
                        outline.attribute("language"),
                        category != null ? category : own));
            }
            var inner = feed != null || name == null ? category : category == null ? name : category + "/" + name;
            collect(outline, inner, found);
        });
    }

    private static @Nullable String name(XmlElement outline) {
        var title = outline.attribute("title");
        return title != null ? title : outline.attribute("text");
    }

    /** Writes OPML 2.0; a category becomes an attribute, as the specification has it, so that nothing is lost on the way back. */
    public static byte[] write(String title, List<Outline> outlines) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (var outline : outlines) {
                write(outline, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Outline outline, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", outline.title());
        attribute(xml, "xmlUrl", outline.feed());
        attribute(xml, "htmlUrl", outline.site());
        attribute(xml, "language", outline.language());
        attribute(xml, "category", outline.category());
    }

    private static void attribute(XMLStreamWriter xml, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }
}

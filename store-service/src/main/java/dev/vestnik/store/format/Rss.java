package dev.vestnik.store.format;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Feeds as RSS 2.0. */
final class Rss {

    /** The media type. */
    static final String MEDIA_TYPE = "application/rss+xml";

    private Rss() {}

    static String of(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            write(xml, "title", feed.title());
            write(xml, "link", feed.feedUrl());
            write(xml, "description", feed.title());
            for (var item : feed.items()) {
                write(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        write(xml, "title", item.title());
        write(xml, "link", item.url());
        write(xml, "description", item.text());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(item.id());
        xml.writeEndElement();
        write(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(item.date().atOffset(ZoneOffset.UTC)));
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

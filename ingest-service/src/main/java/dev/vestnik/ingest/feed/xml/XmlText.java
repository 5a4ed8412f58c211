package dev.vestnik.ingest.feed.xml;

/** A piece of text, with references resolved. */
public record XmlText(String text) implements XmlNode {}

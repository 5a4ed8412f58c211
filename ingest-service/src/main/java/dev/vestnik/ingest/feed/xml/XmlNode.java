package dev.vestnik.ingest.feed.xml;

/** What may stand inside an element. */
public sealed interface XmlNode permits XmlElement, XmlText {}

package dev.vestnik.ingest.feed.xml;

import java.util.Map;

/** What the lexer found: a tag that opens, one that closes, or text between tags. Names are as written. */
sealed interface XmlTag {

    /** An opening tag, and whether it closes itself. */
    record Open(String name, Map<String, String> attributes, boolean empty) implements XmlTag {}

    /** A closing tag. */
    record Close(String name) implements XmlTag {}

    /** Text, with references resolved. */
    record Text(String text) implements XmlTag {}

    /** The document is over. */
    record End() implements XmlTag {}
}

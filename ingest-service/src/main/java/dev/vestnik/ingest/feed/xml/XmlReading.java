package dev.vestnik.ingest.feed.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a document came to. */
public sealed interface XmlReading {

    /** It was read, to its end or to where a bound was met; the root is null if there is not one element in it. */
    record Read(@Nullable XmlElement root, List<String> warnings) implements XmlReading {}

    /** It is nothing that should be read. */
    record Refused(String why) implements XmlReading {}
}

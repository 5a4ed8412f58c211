package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that an element says it is in. */
final class Languages {

    private Languages() {}

    /** Of the element itself, not of what is around it; with a hyphen, as BCP 47 has it. */
    static @Nullable String of(XmlElement element) {
        return Stream.of(
                        new Values(element).first(Contents::line, "language", "dc:language"),
                        element.attribute("xml:lang"))
                .filter(Objects::nonNull)
                .map(tag -> tag.replace('_', '-'))
                .findFirst()
                .orElse(null);
    }
}

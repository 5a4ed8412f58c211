package dev.vestnik.ingest.feed.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document. Its name is the local one in lower case, behind the usual prefix of its namespace, whatever
 * prefix the document chose: {@code dc:creator}, {@code atom:link}; names of the format's own namespace have none.
 */
public final class XmlElement implements XmlNode {

    private final @Nullable XmlElement parent;
    private final String name;
    private final XmlTag.Open tag;
    private final List<XmlNode> content = new ArrayList<>(4);

    XmlElement(@Nullable XmlElement parent, String name, XmlTag.Open tag) {
        this.parent = parent;
        this.name = name;
        this.tag = tag;
    }

    public String name() {
        return name;
    }

    /** The name as the document has it. */
    public String writtenName() {
        return tag.name();
    }

    public Map<String, String> attributes() {
        return tag.attributes();
    }

    /** The value of an attribute, by its name in whatever case, stripped; null if it is absent or blank. */
    public @Nullable String attribute(String wanted) {
        var exact = tag.attributes().get(wanted);
        if (exact != null) {
            return exact.isBlank() ? null : exact.strip();
        }
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(wanted))
                .map(attribute -> attribute.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The value of an attribute here or on the nearest element around: {@code xml:lang}, {@code xml:base}. */
    public Optional<String> inherited(String attribute) {
        return lineage()
                .map(element -> element.attribute(attribute))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** This element, the one around it, and so on to the root. */
    public Stream<XmlElement> lineage() {
        return Stream.iterate(this, element -> element != null, element -> element.parent);
    }

    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    public Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.name.equals(wanted));
    }

    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** All text inside, as it stands. */
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof XmlText(var only)) {
            return only;
        }
        var all = new StringBuilder();
        gather(all);
        return all.toString();
    }

    /** What stands inside, in order. */
    public List<XmlNode> content() {
        return Collections.unmodifiableList(content);
    }

    private void gather(StringBuilder all) {
        for (var node : content) {
            switch (node) {
                case XmlText(var text) -> all.append(text);
                case XmlElement child -> child.gather(all);
            }
        }
    }

    void add(XmlNode node) {
        content.add(node);
    }

    void forget(XmlElement child) {
        if (!content.isEmpty() && content.getLast() == child) {
            content.removeLast();
        }
    }

    @Nullable XmlElement parent() {
        return parent;
    }
}

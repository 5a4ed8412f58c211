package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Under what an entry is filed, in the order of the document, each once. */
final class Categories {

    private Categories() {}

    static List<String> of(XmlElement entry) {
        return entry.children()
                .flatMap(Categories::names)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<@Nullable String> names(XmlElement element) {
        return switch (element.name()) {
            case "category", "atom:category", "dc:subject", "media:category", "itunes:category" ->
                Stream.of(name(element));
            case "tags", "keywords", "itunes:keywords", "media:keywords", "news:keywords" ->
                Arrays.stream(element.text().split("[,;]")).map(Html::line);
            default -> Stream.empty();
        };
    }

    private static @Nullable String name(XmlElement category) {
        var written = Contents.line(category);
        return Stream.of(written, category.attribute("term"), category.attribute("label"), category.attribute("text"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values among an element's children: the first name that gives one wins. */
record Values(XmlElement element) {

    /** What the children of these names give, in the order of the names, then of the document. */
    <T> Stream<T> all(Function<XmlElement, @Nullable T> reader, String... names) {
        return Arrays.stream(names)
                .flatMap(element::children)
                .map(child -> Stream.ofNullable(reader.apply(child)))
                .flatMap(found -> found)
                .filter(Objects::nonNull);
    }

    <T> @Nullable T first(Function<XmlElement, @Nullable T> reader, String... names) {
        return this.<T>all(reader, names).findFirst().orElse(null);
    }

    /** Publishers who say it twice mean the last. */
    <T> @Nullable T last(Function<XmlElement, @Nullable T> reader, String... names) {
        return this.<T>all(reader, names).reduce((one, next) -> next).orElse(null);
    }

    @Nullable Instant time(Function<String, @Nullable Instant> dates, String... names) {
        return first(child -> dates.apply(child.text()), names);
    }
}

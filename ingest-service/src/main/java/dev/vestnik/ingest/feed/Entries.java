package dev.vestnik.ingest.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.impl.DateParser;
import dev.vestnik.ingest.article.CleanText;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as Rome sees them, in our shape: blank is absent, links are absolute. */
record Entries(@Nullable URI address) {

    Entry read(SyndEntry entry) {
        return new Entry(
                text(entry.getUri()),
                absolute(entry.getLink()),
                text(entry.getTitle()),
                value(entry.getDescription()),
                content(entry.getContents()),
                authors(entry),
                instant(entry.getPublishedDate()),
                updated(entry),
                present(entry.getCategories().stream().map(SyndCategory::getName)),
                entry.getEnclosures().stream()
                        .filter(enclosure -> text(enclosure.getUrl()) != null)
                        .map(this::enclosure)
                        .toList());
    }

    @Nullable String absolute(@Nullable String link) {
        var text = text(link);
        if (text == null || address == null) {
            return text;
        }
        try {
            return address.resolve(text).toString();
        } catch (IllegalArgumentException noUri) {
            return text;
        }
    }

    static @Nullable String text(@Nullable String text) {
        var clean = text == null ? "" : CleanText.of(text);
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable String value(@Nullable SyndContent content) {
        return content == null ? null : text(content.getValue());
    }

    private static @Nullable String content(List<SyndContent> contents) {
        return text(contents.stream()
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    private static List<String> authors(SyndEntry entry) {
        var people = present(entry.getAuthors().stream().map(SyndPerson::getName));
        return people.isEmpty() ? present(Stream.ofNullable(entry.getAuthor())) : people;
    }

    private Entry.Enclosure enclosure(SyndEnclosure enclosure) {
        var url = Objects.requireNonNull(absolute(enclosure.getUrl()));
        return new Entry.Enclosure(
                url, text(enclosure.getType()), enclosure.getLength() > 0 ? enclosure.getLength() : null);
    }

    /** RSS has no such time of its own; publishers borrow Atom's. */
    private static @Nullable Instant updated(SyndEntry entry) {
        return entry.getForeignMarkup().stream()
                .filter(element -> element.getName().equals("updated"))
                .map(element -> DateParser.parseDate(element.getText(), Locale.ROOT))
                .map(Entries::instant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> instant(entry.getUpdatedDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static List<String> present(Stream<@Nullable String> texts) {
        return texts.map(Entries::text).filter(Objects::nonNull).distinct().toList();
    }
}

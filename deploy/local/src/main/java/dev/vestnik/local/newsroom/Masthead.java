package dev.vestnik.local.newsroom;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code outlets.yaml} says of an outlet.
 *
 * @param path its folder on the server
 * @param dates how its pages write a date for readers
 * @param tracking query appended to the links in its feeds, or empty
 * @param comments what its readers say below an article
 */
record Masthead(
        String id,
        String name,
        String tagline,
        String language,
        ZoneId zone,
        String path,
        List<FeedFormat> feeds,
        String layout,
        DateTimeFormatter dates,
        String tracking,
        List<Comment> comments) {

    private static final Set<String> KNOWN = Set.of(
            "id", "name", "tagline", "language", "zone", "path", "feeds", "layout", "dates", "tracking", "comments");

    /** A reader's remark. */
    record Comment(String reader, String text) {}

    /** All outlets of the file, in its order. */
    static List<Masthead> readAll(Path file) {
        if (!(Yaml.read(file) instanceof List<?> entries)) {
            throw new InvalidNewsroom(file, "a list of outlets expected");
        }
        return entries.stream().map(entry -> of(Fields.of(file, entry, KNOWN))).toList();
    }

    private static Masthead of(Fields fields) {
        var language = fields.text("language");
        return new Masthead(
                fields.text("id"),
                fields.text("name"),
                fields.text("tagline"),
                language,
                zone(fields),
                fields.text("path"),
                fields.texts("feeds").stream().map(id -> feed(fields, id)).toList(),
                fields.text("layout"),
                dates(fields, Locale.forLanguageTag(language)),
                fields.optionalText("tracking").orElse(""),
                fields.list("comments").stream().map(it -> comment(fields, it)).toList());
    }

    private static ZoneId zone(Fields fields) {
        try {
            return ZoneId.of(fields.text("zone"));
        } catch (DateTimeException e) {
            throw new InvalidNewsroom(fields.file(), e);
        }
    }

    private static DateTimeFormatter dates(Fields fields, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern(fields.text("dates"), locale);
        } catch (IllegalArgumentException e) {
            throw new InvalidNewsroom(fields.file(), e);
        }
    }

    private static FeedFormat feed(Fields fields, String id) {
        return FeedFormat.of(id).orElseThrow(() -> new InvalidNewsroom(fields.file(), "unknown feed format " + id));
    }

    private static Comment comment(Fields outlet, @Nullable Object yaml) {
        var fields = Fields.of(outlet.file(), yaml, Set.of("reader", "text"));
        return new Comment(fields.text("reader"), fields.text("text"));
    }
}

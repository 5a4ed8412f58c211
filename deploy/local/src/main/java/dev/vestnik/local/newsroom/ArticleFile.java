package dev.vestnik.local.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an article from its file: front matter, paragraphs, and after a line of its own the paragraphs as revised. */
final class ArticleFile {

    private static final String SUFFIX = ".md";
    private static final Pattern SHAPE = Pattern.compile("---\n(?<front>.*?)\n---\n(?<text>.*)", Pattern.DOTALL);
    private static final Pattern REVISED = Pattern.compile("^--- revised ---$", Pattern.MULTILINE);
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    private static final Set<String> KNOWN = Set.of(
            "headline",
            "subheadline",
            "byline",
            "section",
            "keywords",
            "language",
            "published",
            "image",
            "revisedAfter",
            "revisedHeadline",
            "goneAfter");

    private final Path file;

    ArticleFile(Path file) {
        this.file = file;
    }

    /** All articles of a folder, by name of file. */
    static List<Article> readAll(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> new ArticleFile(file).read())
                    .toList();
        } catch (IOException e) {
            throw new InvalidNewsroom(folder, e);
        }
    }

    Article read() {
        var matcher = SHAPE.matcher(content());
        if (!matcher.matches()) {
            throw new InvalidNewsroom(file, "front matter between two lines of --- expected at the beginning");
        }
        var fields = Fields.of(file, Yaml.read(file, matcher.group("front")), KNOWN);
        var texts = REVISED.split(matcher.group("text"), 2);
        var headline = fields.text("headline");
        return new Article(
                slug(),
                fields.text("language"),
                fields.texts("byline"),
                fields.text("section"),
                fields.texts("keywords"),
                fields.optionalText("subheadline").orElse(""),
                fields.optionalText("image").orElse(""),
                fields.minutes("published"),
                new Article.Text(headline, paragraphs(texts[0])),
                revision(fields, headline, texts),
                fields.duration("goneAfter"));
    }

    private Optional<Article.Revision> revision(Fields fields, String headline, String[] texts) {
        var after = fields.duration("revisedAfter");
        if (after.isPresent() != (texts.length == 2)) {
            throw new InvalidNewsroom(file, "revisedAfter and the line --- revised --- belong together");
        }
        return after.map(delay -> new Article.Revision(
                delay,
                new Article.Text(fields.optionalText("revisedHeadline").orElse(headline), paragraphs(texts[1]))));
    }

    private List<String> paragraphs(String text) {
        var paragraphs = Arrays.stream(BLANK_LINE.split(text.strip(), -1))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .toList();
        if (paragraphs.getFirst().isEmpty()) {
            throw new InvalidNewsroom(file, "there is no text");
        }
        return paragraphs;
    }

    private String slug() {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new InvalidNewsroom(file, e);
        }
    }
}

package dev.vestnik.store.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sample newsroom's articles as the store has them, and queries that somebody may have about such news. */
final class BenchNewsroom {

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^language: *(\\S+)");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^headline: *(.+)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}ʻʼ]+ \\p{Lu}[\\p{L}ʻʼ]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}ʻʼ]{4,}");

    private final List<EnrichedArticle> articles;
    private final Random random = new Random(5);

    private BenchNewsroom(List<EnrichedArticle> articles) {
        this.articles = articles;
    }

    static BenchNewsroom read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new BenchNewsroom(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(BenchNewsroom::article)
                    .toList());
        }
    }

    List<EnrichedArticle> articles() {
        return articles;
    }

    /** So many queries, no two of them the same. */
    List<String> queries(int count) {
        var queries = new LinkedHashSet<String>();
        while (queries.size() < count) {
            queries.add(query(articles.get(random.nextInt(articles.size()))));
        }
        return List.copyOf(queries);
    }

    /** Mostly of words that stand in different articles: what people wait for is rarely what has just been written. */
    private String query(EnrichedArticle about) {
        var other = articles.get(random.nextInt(articles.size()));
        return switch (random.nextInt(10)) {
            case 0 -> "\"" + words(about, 2) + "\" " + word(other);
            case 1 -> "entity:\"" + name(about) + "\" " + word(other);
            case 2 -> "speaker:\"" + name(about) + "\" (\"" + name(other) + "\" OR " + word(other) + ")";
            case 3 -> "(" + word(about) + " OR " + word(about) + ") " + word(other) + " -" + word(other);
            case 4 -> beginning(about) + " " + word(other);
            case 5 -> "source:" + about.source() + " " + word(other) + " " + word(other);
            case 6 -> "lang:" + about.language() + " (" + word(about) + " OR " + word(other) + ") " + name(about);
            case 7 -> word(about) + " " + word(other) + " sentiment:<0 from:2026-01-01";
            case 8 -> "\"" + name(about) + "\" OR \"" + name(about) + "\"";
            default -> word(about) + " " + word(other) + " " + word(other);
        };
    }

    private String word(EnrichedArticle article) {
        return pick(WORD.matcher(article.body())
                .results()
                .map(match -> match.group())
                .toList());
    }

    private String words(EnrichedArticle article, int count) {
        var words = WORD.matcher(article.body())
                .results()
                .map(match -> match.group())
                .toList();
        int first = random.nextInt(words.size() - count);
        return String.join(" ", words.subList(first, first + count));
    }

    private String beginning(EnrichedArticle article) {
        var word = word(article);
        return word.substring(0, Math.min(word.length(), 5)) + "*";
    }

    private String name(EnrichedArticle article) {
        return pick(article.findings().entities().stream().map(Named::name).toList());
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static EnrichedArticle article(Path file) {
        var text = text(file);
        var body = text.substring(text.indexOf("\n---", 4) + 4).strip();
        var language =
                LANGUAGE.matcher(text).results().map(match -> match.group(1)).findFirst();
        var headline =
                HEADLINE.matcher(text).results().map(match -> match.group(1)).findFirst();
        return new EnrichedArticle(
                UUID.nameUUIDFromBytes(file.toString().getBytes(UTF_8)),
                "https://bench.example/" + file.getFileName(),
                file.getName(file.getNameCount() - 2).toString(),
                language.orElse("ru"),
                headline.orElse(""),
                body,
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                Instant.parse("2026-03-02T10:00:00Z"),
                "0",
                "1",
                "{}",
                findings(body, language.orElse("ru")));
    }

    private static Findings findings(String body, String language) {
        var names = new ArrayList<>(new LinkedHashSet<>(
                NAME.matcher(body).results().map(match -> match.group()).toList()));
        names.add("Орталық Азия");
        var entities = IntStream.range(0, names.size())
                .mapToObj(i -> new Named(
                        "person:" + names.get(i),
                        "person",
                        names.get(i),
                        Optional.empty(),
                        1,
                        .5,
                        Optional.empty(),
                        List.of()))
                .toList();
        var said = new Said(
                "direct",
                "",
                language,
                Optional.of(entities.getFirst().key()),
                Optional.of(names.getFirst()),
                Optional.empty(),
                List.of());
        return new Findings(
                Optional.of(new Findings.Tone(-.2, "negative")),
                List.of(new Findings.Topic("medtop:04000000", "economy, business and finance")),
                entities,
                List.of(said));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

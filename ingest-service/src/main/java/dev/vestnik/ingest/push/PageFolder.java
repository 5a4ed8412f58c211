package dev.vestnik.ingest.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.press.ArticlePublisher;
import dev.vestnik.ingest.press.Publication.Acknowledged;
import dev.vestnik.ingest.press.Publication.Unacceptable;
import dev.vestnik.ingest.press.Publication.Unacknowledged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A folder into which people and programs put pages. A file stays where it is until the broker has its article, so whatever
 * ends us in between, the next look takes it up again: published twice at worst, never lost.
 */
final class PageFolder {

    private final Path folder;
    private final Duration settled;
    private final PageReader reader;
    private final ArticlePublisher publisher;
    private final Tally tally;
    private final Clock clock;

    /**
     * A folder that is looked at from time to time.
     *
     * @param settled a file that nobody wrote to for this long is complete
     */
    PageFolder(Path folder, Duration settled, PageReader reader, ArticlePublisher publisher, Tally tally, Clock clock) {
        this.folder = folder;
        this.settled = settled;
        this.reader = reader;
        this.publisher = publisher;
        this.tally = tally;
        this.clock = clock;
    }

    /** Deals with every file that is complete; the order is that of their names. */
    void look() throws IOException {
        for (var file : pages()) {
            if (isComplete(file)) {
                tally.file(take(file));
            }
        }
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(PageFolder::isPage)
                    .sorted()
                    .toList();
        }
    }

    /** Programs that write in place use names with a dot before or another ending behind until they are done. */
    private static boolean isPage(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && name.matches(".+\\.(?:html?|txt)");
    }

    private boolean isComplete(Path file) throws IOException {
        return Files.size(file) > 0
                && Files.getLastModifiedTime(file).toInstant().plus(settled).isBefore(clock.instant());
    }

    private String take(Path file) throws IOException {
        var capture = capture(file);
        return switch (reader.read(capture)) {
            case NoArticle(var page, var misfit) -> {
                tally.misfit(misfit.kind().word());
                yield fail(file, misfit.kind().word() + ": " + misfit.why());
            }
            case Article(var article, var addresses) ->
                switch (publisher.publish(article.from(String.valueOf(file.getFileName())), capture, null)) {
                    case Acknowledged() -> {
                        move(file, "done");
                        yield "done";
                    }
                    case Unacceptable(var why) -> fail(file, why);
                    case Unacknowledged(var why) -> "not-now"; // it stays, and is taken at a next look
                };
        };
    }

    private Capture capture(Path file) throws IOException {
        var isText = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
        var at = Files.getLastModifiedTime(file).toInstant();
        return new Capture(Files.readAllBytes(file), isText ? Form.TEXT : Form.HTML, null, null, at, Known.NOTHING);
    }

    /** The reason is there before the file is: who sees the file can read why. */
    private String fail(Path file, String why) throws IOException {
        var failed = Files.createDirectories(folder.resolve("failed"));
        Files.writeString(failed.resolve(file.getFileName() + ".reason.txt"), why + "\n", UTF_8);
        move(file, "failed");
        return "failed";
    }

    private void move(Path file, String where) throws IOException {
        var to = Files.createDirectories(folder.resolve(where));
        Files.move(
                file,
                to.resolve(String.valueOf(file.getFileName())),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}

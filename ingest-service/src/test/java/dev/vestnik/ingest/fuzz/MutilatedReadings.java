package dev.vestnik.ingest.fuzz;

import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads mutilated documents and prints a line about each that could not be read within its limits. */
final class MutilatedReadings {

    /** Of the processor, so that the machine's other work doesn't count. */
    private static final Duration TIME = Duration.ofSeconds(2);

    private static final int FIRST = 20;

    private static final URI ADDRESS = URI.create("https://listok.example/2026/11/novost.html");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MutilatedReadings() {}

    /** Takes a folder of the test resources, and how many documents to make of its files. */
    public static void main(String[] arguments) {
        var reader = reader(arguments[0]);
        // Classes are loaded with the first readings; that is no document's own time
        MutilatedDocument.of(arguments[0], FIRST).forEach(document -> complaint(document, reader));
        MutilatedDocument.of(arguments[0], Integer.parseInt(arguments[1])).forEach(document -> {
            var complaint = complaint(document, reader);
            if (complaint != null) {
                System.out.println(document.name() + ", " + (document.content().length >> 10) + " KiB: " + complaint);
            }
        });
        System.out.println("Done");
    }

    private static Consumer<MutilatedDocument> reader(String folder) {
        if (folder.equals("feeds")) {
            var feeds = new FeedReader();
            return document -> feeds.read(document.content(), null, ADDRESS);
        }
        var pages = new PageReader();
        var form = folder.equals("dumps") ? Form.TEXT : Form.HTML;
        return document -> pages.read(
                new Capture(document.content(), form, null, ADDRESS.toString(), Instant.EPOCH, Known.NOTHING));
    }

    private static @Nullable String complaint(MutilatedDocument document, Consumer<MutilatedDocument> reader) {
        var start = THREADS.getCurrentThreadCpuTime();
        try {
            reader.accept(document);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return e.toString();
        }
        var spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        return spent.compareTo(TIME) > 0 ? "took " + spent.toMillis() + " ms" : null;
    }
}

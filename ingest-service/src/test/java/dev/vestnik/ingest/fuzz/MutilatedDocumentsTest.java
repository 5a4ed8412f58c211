package dev.vestnik.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Ten thousand broken documents: each gets an answer, none takes more than its share. Time is the processor's and memory
 * what the reading thread asked for, so that the machine's other work doesn't count.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD) // a reader that never ends
class MutilatedDocumentsTest {

    private static final int EACH = 5_000;
    private static final Duration TIME = Duration.ofSeconds(2);
    /** Everything asked for while reading, garbage included; what is held at once is a fraction of it. */
    private static final long MEMORY = 512L << 20;

    private static final URI ADDRESS = URI.create("https://listok.example/2026/11/novost.html");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aBrokenPageIsReadWithinItsLimits() {
        var reader = new PageReader();
        assertThat(complaints(MutilatedDocument.of("pages", EACH), page -> {
                    var known = Known.NOTHING;
                    var form = page.name().contains(".txt") ? Capture.Form.TEXT : Capture.Form.HTML;
                    var capture = new Capture(page.content(), form, null, ADDRESS.toString(), Instant.EPOCH, known);
                    assertThat(reader.read(capture)).isNotNull();
                }))
                .isEmpty();
    }

    @Test
    void aBrokenFeedIsReadWithinItsLimits() {
        var reader = new FeedReader();
        assertThat(complaints(MutilatedDocument.of("feeds", EACH), feed -> assertThat(
                                reader.read(feed.content(), null, ADDRESS))
                        .isNotNull()))
                .isEmpty();
    }

    private static List<String> complaints(Stream<MutilatedDocument> documents, Consumer<MutilatedDocument> reader) {
        var complaints = new ArrayList<String>();
        documents.forEach(document -> {
            var time = THREADS.getCurrentThreadCpuTime();
            var memory = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reader.accept(document);
            } catch (Exception | StackOverflowError e) {
                complaints.add(document.name() + ": " + e);
            }
            var spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
            var asked = THREADS.getCurrentThreadAllocatedBytes() - memory;
            if (spent.compareTo(TIME) > 0 || asked > MEMORY) {
                complaints.add("%s: %d KiB took %d ms, %d MiB"
                        .formatted(document.name(), document.content().length >> 10, spent.toMillis(), asked >> 20));
            }
        });
        return complaints;
    }
}

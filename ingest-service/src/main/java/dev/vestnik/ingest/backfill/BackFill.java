package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.address.ArticleId;
import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.article.Archive;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.ContentType;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.warc.ArchivedPage;
import dev.vestnik.ingest.warc.Finding;
import dev.vestnik.ingest.warc.Finding.Damage;
import dev.vestnik.ingest.warc.Finding.Page;
import dev.vestnik.ingest.warc.Wanted;
import dev.vestnik.ingest.warc.WarcFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads web archives with today's extractor and hands their articles on, a batch at a time. A run that was cut off goes on
 * where it was: it may repeat a batch, it leaves none out.
 */
final class BackFill {

    private static final int BATCH = 64;
    private static final long BATCH_BYTES = 16 * 1024 * 1024;

    private final PageReader reader;
    private final Lane lane;
    private final BackFillPosition position;
    private final Consumer<String> complaints;
    private final BackFillTally tally = new BackFillTally();
    private final List<Page> waiting = new ArrayList<>();
    private long waitingBytes;
    private long passed;

    BackFill(PageReader reader, Lane lane, BackFillPosition position, Consumer<String> complaints) {
        this.reader = reader;
        this.lane = lane;
        this.position = position;
        this.complaints = complaints;
    }

    /** Reads the files, which are in the order of their names. */
    BackFillTally run(List<Path> files, Wanted wanted) throws IOException {
        for (var file : files) {
            var done = position.done(file);
            if (done < Long.MAX_VALUE) {
                read(file, wanted, done);
            }
        }
        position.forget();
        return tally;
    }

    private void read(Path file, Wanted wanted, long done) throws IOException {
        tally.files++;
        passed = 0;
        WarcFile.read(file, wanted, finding -> {
            if (finding instanceof Damage(var offset, var why)) {
                tally.damaged++;
                complaints.accept(file + " at byte " + offset + ": " + why);
            } else if (++passed > done) { // broken places don't count: what was torn may be whole the next time
                take(finding);
                if (waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES) {
                    publish(file);
                }
            }
        });
        publish(file);
    }

    private void take(Finding finding) {
        tally.records++;
        if (finding instanceof Page page) {
            waiting.add(page);
            waitingBytes += page.page().content().length;
        }
    }

    private void publish(Path file) {
        tally.pages += waiting.size();
        var articles = waiting.parallelStream()
                .map(page -> read(file, page))
                .flatMap(Optional::stream)
                .toList();
        var refused = lane.publish(articles);
        refused.forEach(complaints);
        tally.articles += articles.size() - refused.size();
        tally.refused += refused.size();
        waiting.clear();
        waitingBytes = 0;
        try {
            position.keep(file, passed);
        } catch (IOException e) {
            throw new UncheckedIOException("The place that was reached can't be kept: " + e.getMessage(), e);
        }
    }

    private Optional<RawArticle> read(Path file, Page found) {
        var page = found.page();
        var type = ContentType.of(page.contentType());
        var capture = new Capture(page.content(), type.form(), type.charset(), page.address(), page.at(), page.known());
        try {
            return reader.read(capture) instanceof Article(var article, var addresses)
                    ? Optional.of(
                            asKnown(article, page).in(new Archive(String.valueOf(file.getFileName()), found.offset())))
                    : Optional.empty();
        } catch (RuntimeException e) { // the edge of a page: whatever it provokes, the next one is read
            complaints.accept(file + " at byte " + found.offset() + ": the page can't be read: " + e);
            return Optional.empty();
        }
    }

    /** What the page alone does not say, but was known when it was captured: which article it is, and that it had changed. */
    private static RawArticle asKnown(RawArticle article, ArchivedPage page) {
        var changed = page.changed() ? article.changed() : article;
        var uri = page.articleUri();
        return uri == null || uri.equals(article.uri())
                ? changed
                : CanonicalAddress.of(uri)
                        .map(known -> changed.knownAs(ArticleId.of(uri).value(), uri, known.host()))
                        .orElse(changed);
    }
}

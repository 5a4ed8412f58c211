package dev.vestnik.ingest.desk;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.desk.ArticleDesk.Delivery;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.ContentType;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.source.Source;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One visit to a page: fetched, read, and published if it says something that was not published last. */
@ApplicationScoped
public class PageVisit {

    private final WebClient client;
    private final PageReader reader;
    private final ArticleDesk desk;
    private final Tally tally;
    private final Clock clock;

    PageVisit(WebClient client, PageReader reader, ArticleDesk desk, Tally tally, Clock clock) {
        this.client = client;
        this.reader = reader;
        this.desk = desk;
        this.tally = tally;
        this.clock = clock;
    }

    /** What a visit came to. */
    public sealed interface Outcome {
        String name();
    }

    /** There is nothing more to do for this entry as it stands; the article that was read, if there is one. */
    public record Done(String name, @Nullable RawArticle article) implements Outcome {

        Done(String name) {
            this(name, null);
        }
    }

    /** It may work at the next visit. */
    public record NotNow(String why) implements Outcome {

        @Override
        public String name() {
            return "not-now";
        }
    }

    @WithSpan("visit page")
    public Outcome visit(Source source, @SpanAttribute("url.full") String link) {
        var outcome =
                WebAddress.parse(link).map(address -> fetch(source, address)).orElseGet(() -> new Done("no-address"));
        tally.page(outcome.name());
        return outcome;
    }

    private Outcome fetch(Source source, WebAddress link) {
        return switch (client.get(Wanted.PAGE, link.uri(), Cursor.START)) {
            case Fetched page -> take(source, link, page);
            case Gone(var status) -> new Done("gone");
            case Unchanged unchanged -> new NotNow("HTTP status 304 to an unconditional request");
            case Later later -> new NotNow(later.why());
            case NoDocument none -> new NotNow(none.why());
        };
    }

    private Outcome take(Source source, WebAddress link, Fetched page) {
        if (CanonicalAddress.of(link).isSentToFrontPage(PageAddresses.found(link, page))) {
            return new Done("redirected-to-front-page");
        }
        return switch (read(source, link, page)) {
            case NoArticle(var what, var misfit) -> {
                tally.misfit(misfit.kind().word());
                desk.putAside(what, capture(source, link, page), page.exchange());
                yield new Done("no-article");
            }
            case Article read -> with(read.article(), publish(source, link, page, read));
        };
    }

    private static Outcome with(RawArticle article, Outcome outcome) {
        return outcome instanceof Done(var name, var none) ? new Done(name, article) : outcome;
    }

    /** Reads a page that was fetched. */
    public Reading read(Source source, WebAddress link, Fetched page) {
        return reader.read(capture(source, link, page));
    }

    /** Publishes what was read in a page, unless that was published last. */
    public Outcome publish(Source source, WebAddress link, Fetched page, Article read) {
        var capture = capture(source, link, page);
        var addresses = PageAddresses.of(link, page, read.addresses());
        return desk.take(new Delivery(read.article(), addresses, source.id(), page.cursor(), capture, page.exchange()));
    }

    private Capture capture(Source source, WebAddress link, Fetched page) {
        var type = ContentType.of(page.contentType());
        var zone = Objects.requireNonNullElse(source.zone(), ZoneOffset.UTC);
        var known = new Known(source.id(), source.name(), null, null, zone);
        return new Capture(page.content(), type.form(), type.charset(), link.toString(), clock.instant(), known);
    }
}

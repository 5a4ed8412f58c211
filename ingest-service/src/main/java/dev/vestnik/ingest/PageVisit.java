package dev.vestnik.ingest;

import dev.vestnik.ingest.Publication.Acknowledged;
import dev.vestnik.ingest.Publication.Unacceptable;
import dev.vestnik.ingest.Publication.Unacknowledged;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.source.Seen;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;

/** One visit to a page: fetched, read, and published if it says something that was not published last. */
@ApplicationScoped
class PageVisit {

    private final WebClient client;
    private final PageReader reader;
    private final ArticlePublisher publisher;
    private final Seen seen;
    private final Tally tally;
    private final Clock clock;

    PageVisit(WebClient client, PageReader reader, ArticlePublisher publisher, Seen seen, Tally tally, Clock clock) {
        this.client = client;
        this.reader = reader;
        this.publisher = publisher;
        this.seen = seen;
        this.tally = tally;
        this.clock = clock;
    }

    /** What a visit came to. */
    sealed interface Outcome {
        String name();
    }

    /** There is nothing more to do for this entry as it stands. */
    record Done(String name) implements Outcome {}

    /** It may work at the next visit. */
    record NotNow(String why) implements Outcome {

        @Override
        public String name() {
            return "not-now";
        }
    }

    Outcome visit(Source source, String link) {
        var outcome =
                WebAddress.parse(link).map(address -> fetch(source, address)).orElseGet(() -> new Done("no-address"));
        tally.page(outcome.name());
        return outcome;
    }

    private Outcome fetch(Source source, WebAddress link) {
        return switch (client.get(Wanted.PAGE, link.uri(), Cursor.START)) {
            case Fetched page -> read(source, link, page);
            case Gone(var status) -> new Done("gone");
            case Unchanged unchanged -> new NotNow("HTTP status 304 to an unconditional request");
            case Later later -> new NotNow(later.why());
            case NoDocument none -> new NotNow(none.why());
        };
    }

    private Outcome read(Source source, WebAddress link, Fetched page) {
        return switch (reader.read(capture(source, link, page))) {
            case NoArticle(var what, var misfit) -> {
                tally.misfit(misfit.kind().word());
                yield new Done("no-article");
            }
            case Article(var article) ->
                seen.holds(article.id(), article.contentHash()) ? new Done("seen") : publish(article);
        };
    }

    private Capture capture(Source source, WebAddress link, Fetched page) {
        var type = ContentType.of(page.contentType());
        var zone = Objects.requireNonNullElse(source.zone(), ZoneOffset.UTC);
        var known = new Known(source.id(), source.name(), null, null, zone);
        return new Capture(page.content(), type.form(), type.charset(), link.toString(), clock.instant(), known);
    }

    private Outcome publish(RawArticle article) {
        return switch (publisher.publish(article)) {
            case Acknowledged() -> {
                seen.keep(article);
                yield new Done("published");
            }
            case Unacceptable(var why) -> new Done("too-large");
            case Unacknowledged(var why) -> new NotNow(why);
        };
    }
}

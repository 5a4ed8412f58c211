package dev.vestnik.ingest.recheck;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.desk.ArticleDesk;
import dev.vestnik.ingest.desk.PageAddresses;
import dev.vestnik.ingest.desk.PageVisit;
import dev.vestnik.ingest.desk.PageVisit.Done;
import dev.vestnik.ingest.desk.PageVisit.NotNow;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.page.misfit.Misfit;
import dev.vestnik.ingest.recheck.Sight.Missing;
import dev.vestnik.ingest.recheck.Sight.NotYet;
import dev.vestnik.ingest.recheck.Sight.There;
import dev.vestnik.ingest.recheck.Sight.Unclear;
import dev.vestnik.ingest.seen.Recheck;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Looks at the page of a published article again, and publishes the article if it has changed. */
@ApplicationScoped
class SecondLook {

    private final WebClient client;
    private final PageVisit pages;
    private final ArticleDesk desk;

    SecondLook(WebClient client, PageVisit pages, ArticleDesk desk) {
        this.client = client;
        this.pages = pages;
        this.desk = desk;
    }

    Sight at(Source source, Recheck look) {
        var link = WebAddress.parse(look.address()).orElseThrow();
        return switch (client.get(Wanted.PAGE, link.uri(), look.cursor())) {
            case Unchanged(var movedTo) -> unchanged(look, movedTo);
            case Gone(var status) -> new Missing(status, status == 410 ? "gone" : "not-found");
            case Fetched page -> read(source, link, page);
            case Later later -> new NotYet(later.retryAt());
            case NoDocument none -> new Unclear();
        };
    }

    private Sight unchanged(Recheck look, @Nullable URI movedTo) {
        if (movedTo != null) {
            desk.moved(look.uri(), movedTo);
        }
        return new There("unchanged", look.cursor());
    }

    private Sight read(Source source, WebAddress link, Fetched page) {
        var asked = CanonicalAddress.of(link);
        var found = PageAddresses.found(link, page);
        if (asked.isSentToFrontPage(found)) {
            return new Missing(null, "redirected-to-front-page");
        }
        return switch (pages.read(source, link, page)) {
            case NoArticle(var what, var misfit) -> isMissing(misfit, asked, found) ? softly() : new Unclear();
            case Article article -> publish(source, link, page, article);
        };
    }

    /** A page that is no article any more may be a consent wall; sent to a section, or told so in words, we know. */
    private static boolean isMissing(Misfit misfit, CanonicalAddress asked, CanonicalAddress found) {
        return misfit.kind() == Misfit.Kind.SOFT_404
                || (asked.isSameSite(found) && !asked.equals(found) && !asked.believes(found));
    }

    private Sight publish(Source source, WebAddress link, Fetched page, Article article) {
        return switch (pages.publish(source, link, page, article)) {
            case Done(var outcome, var read) -> new There(outcome, page.cursor());
            case NotNow(var why) -> new Unclear();
        };
    }

    private static Sight softly() {
        return new Missing(null, "soft-404");
    }
}

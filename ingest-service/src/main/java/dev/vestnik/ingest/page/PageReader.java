package dev.vestnik.ingest.page;

import dev.vestnik.ingest.address.ArticleId;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.ContentHash;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.article.SourceRef;
import dev.vestnik.ingest.charset.DecodedText;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import dev.vestnik.ingest.page.fact.Facts;
import dev.vestnik.ingest.page.live.LiveBlog;
import dev.vestnik.ingest.page.misfit.Misfit;
import dev.vestnik.ingest.page.misfit.Misfits;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a page, whatever its form, into one raw article. Pure: no network, no clock; safe for many threads. */
public final class PageReader {

    public Reading read(Capture capture) {
        var content =
                switch (capture.form()) {
                    case HTML -> withLiveEntries(capture, HtmlPage.read(capture));
                    case TEXT -> TextPage.read(capture);
                };
        var article = article(capture, content);
        var misfit = misfit(capture, article);
        return misfit == null
                ? new Reading.Article(article, content.addresses())
                : new Reading.NoArticle(article, misfit);
    }

    private static PageContent withLiveEntries(Capture capture, PageContent content) {
        if (!new String(capture.content(), StandardCharsets.ISO_8859_1).contains(LiveBlog.SIGN)) {
            return content;
        }
        var page =
                Jsoup.parse(DecodedText.of(capture.content(), capture.charset()).text());
        var body = LiveBlog.in(page, content.body(), new Dates(capture.known().zone()));
        return body.equals(content.body())
                ? content
                : new PageContent("live-blog", content.facts(), body, content.addresses());
    }

    private static @Nullable Misfit misfit(Capture capture, RawArticle article) {
        var frontPage = WebAddress.parse(article.uri())
                .filter(address -> address.path().length() < 2)
                .isPresent();
        if (!Misfits.isSuspect(article, frontPage)) {
            return null;
        }
        var text = DecodedText.of(capture.content(), capture.charset()).text();
        return switch (capture.form()) {
            case HTML -> Misfits.judge(article, frontPage, Jsoup.parse(text));
            case TEXT -> Misfits.judge(article, text);
        };
    }

    private static RawArticle article(Capture capture, PageContent content) {
        var facts = content.facts();
        var known = capture.known();
        var identity = Identity.of(capture, facts.canonical());
        var headline = CleanText.of(first(known.headline(), facts.headline(), ""));
        return new RawArticle(
                ArticleId.of(identity.uri()).value(),
                identity.uri(),
                identity.requestedUri(),
                null,
                source(known, facts, identity.host()),
                first(
                        known.language(),
                        PageLanguage.of(facts.language(), content.body().text()),
                        "und"),
                headline,
                facts.subheadline(),
                facts.byline(),
                facts.section(),
                facts.keywords(),
                at(facts.published()),
                at(facts.modified()),
                null,
                assumed(facts.published()) || assumed(facts.modified()),
                capture.at(),
                content.body().text(),
                content.body().blocks(),
                facts.images(),
                ContentHash.of(headline, content.body().text()),
                facts.access(),
                Confidence.extraction(content, headline),
                null);
    }

    private static SourceRef source(Known known, Facts facts, @Nullable String host) {
        var id = first(known.sourceId(), host == null ? null : host.replace('.', '-'), "unknown");
        return new SourceRef(id, first(known.sourceName(), facts.siteName(), host == null ? id : host), host);
    }

    private static @Nullable OffsetDateTime at(@Nullable Moment moment) {
        return moment == null ? null : moment.at();
    }

    private static boolean assumed(@Nullable Moment moment) {
        return moment != null && moment.zoneAssumed();
    }

    private static String first(@Nullable String given, @Nullable String found, String otherwise) {
        return Objects.requireNonNullElse(given, Objects.requireNonNullElse(found, otherwise));
    }
}

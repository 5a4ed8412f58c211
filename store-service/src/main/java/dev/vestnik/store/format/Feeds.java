package dev.vestnik.store.format;

import dev.vestnik.store.search.ArticleQuery;
import dev.vestnik.store.search.ArticleSearch;
import dev.vestnik.store.search.ArticleTexts;
import dev.vestnik.store.search.Cursor;
import dev.vestnik.store.search.Order;
import dev.vestnik.store.search.Page;
import dev.vestnik.store.withdrawal.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes feeds of queries. */
@ApplicationScoped
class Feeds {

    private static final int ARTICLES = 50;

    private final ArticleSearch search;
    private final ArticleTexts texts;

    Feeds(ArticleSearch search, ArticleTexts texts) {
        this.search = search;
        this.texts = texts;
    }

    /** Takes the address of the feed without its query. */
    @Transactional
    Feed of(String address, Optional<String> q, Optional<String> cursor, Audience audience) {
        var selection = ArticleQuery.select(q, Optional.empty(), Optional.empty(), audience);
        var page = search.find(selection, Order.TIME, cursor.map(Cursor::parse), ARTICLES);
        var bodies = texts.of(page);
        var own = address + q.map(query -> "?q=" + encoded(query)).orElse("");
        return new Feed(
                "https://jsonfeed.org/version/1.1",
                q.filter(query -> !query.isBlank()).map(ArticleTexts::plain).orElse("All articles"),
                own,
                page.next() == null ? null : own + (q.isPresent() ? "&" : "?") + "cursor=" + page.next(),
                page.items().stream()
                        .map(item -> item(item, bodies.getOrDefault(item.id(), "")))
                        .toList());
    }

    private static Feed.Item item(Page.Item article, String body) {
        var end = body.indexOf("\n\n");
        return new Feed.Item(
                "urn:uuid:" + article.id(),
                article.uri(),
                ArticleTexts.plain(article.headline()),
                end < 0 ? body : body.substring(0, end),
                article.publishedAt() == null ? article.capturedAt() : article.publishedAt(),
                article.language());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

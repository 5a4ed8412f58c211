package dev.vestnik.ingest.feed.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.FeedLink;
import dev.vestnik.ingest.feed.FeedLink.Origin;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrontPageTest {

    private static final URI ADDRESS = URI.create("https://www.briz.example/ru/");

    private static final String PAGE = """
            <html lang="ru"><head><title>Бриз</title>
            <link rel="alternate" type="application/rss+xml" href="/comments/feed/" title="Комментарии">
            <link rel="alternate" type="application/rss+xml" href="/rss.xml" title="Бриз">
            <link rel="alternate" type="application/json+oembed" href="/oembed?x=1">
            <link rel="alternate" hreflang="kk" href="/kk/"></head><body>
            <nav class="menu"><a href="/ru/sport">Спорт и здоровье</a><a href="/ru/economy">Экономика</a><a href="/ru/contacts">Контакты редакции</a></nav>
            <a href="/ru/2026/11/21/novyi-kran-v-portu"><img src="a.jpg" alt=""></a>
            <h2><a href="/ru/2026/11/21/novyi-kran-v-portu">Новый кран поставили в порту</a></h2><a href="/ru/2026/11/21/novyi-kran-v-portu#comments">7</a>
            <div><a href="https://briz.example/ru/2026/11/20/shtorm-na-more">Шторм на море продлится до вечера<span>18:05</span></a></div>
            <div><a href="/ru/2026/11/20/rybaki-vernulis-domoi">Рыбаки вернулись домой с хорошим уловом</a></div>
            <div><a href="/ru/tag/more-i-rybaki-i-kran">Море и рыбаки и новый кран порта</a></div>
            <div><a href="https://other.example/2026/11/20/chuzhaya-novost-dnya">Чужая новость дня на чужом сайте</a></div>
            <footer><a href="/feeds/all.rss">RSS</a><a href="/ru/privacy-policy-of-the-site">Политика конфиденциальности сайта</a><a href="/a.pdf">Отчёт редакции за прошлый год</a></footer>
            </body></html>
            """;

    @Test
    void linksThatLookLikeArticlesOfTheSiteAreEntries() {
        var articles = read(ADDRESS, null);

        assertThat(articles)
                .extracting(Entry::link)
                .containsExactly(
                        "https://www.briz.example/ru/2026/11/21/novyi-kran-v-portu",
                        "https://briz.example/ru/2026/11/20/shtorm-na-more",
                        "https://www.briz.example/ru/2026/11/20/rybaki-vernulis-domoi");
        assertThat(articles.getFirst().title()).isEqualTo("Новый кран поставили в порту");
    }

    @Test
    void aConfiguredPatternHasTheLastWord() {
        assertThat(read(ADDRESS, Pattern.compile("/ru/(sport|economy)$")))
                .extracting(Entry::title)
                .containsExactly("Спорт и здоровье", "Экономика");
    }

    @Test
    void numbersInQueriesAreArticlesToo() {
        var page = "<body>" + "<a href='/news.php?id=%1$d'>Заголовок новости номер %1$d из порта</a>".formatted(1234)
                + "<a href='/news.php?id=1235'>Другой заголовок новости из порта</a><a href='/news.php?id=1236'>Ещё одна новость из порта города</a>"
                + "<a href='/news.php?page=2'>Следующая страница новостей сайта</a>";

        assertThat(FrontPage.read(page.getBytes(UTF_8), ADDRESS, null)
                        .articles()
                        .entries())
                .extracting(Entry::link)
                .containsExactly(
                        "https://www.briz.example/news.php?id=1234",
                        "https://www.briz.example/news.php?id=1235",
                        "https://www.briz.example/news.php?id=1236");
    }

    @Test
    void theFeedThatThePageStatesComesFirstAndThatOfCommentsLast() {
        assertThat(FeedLinks.on(PAGE.getBytes(UTF_8), ADDRESS))
                .filteredOn(link -> link.origin() != Origin.USUAL_PLACE)
                .containsExactly(
                        new FeedLink(URI.create("https://www.briz.example/rss.xml"), "Бриз", Origin.STATED),
                        new FeedLink(URI.create("https://www.briz.example/feeds/all.rss"), "RSS", Origin.LINKED),
                        new FeedLink(
                                URI.create("https://www.briz.example/comments/feed/"), "Комментарии", Origin.STATED));
    }

    @Test
    void usualPlacesAreTriedAtTheRootOfTheSite() {
        assertThat(FeedLinks.usualPlaces(ADDRESS))
                .contains(new FeedLink(URI.create("https://www.briz.example/feed"), null, Origin.USUAL_PLACE));
    }

    @Test
    void robotsTxtNamesSitemaps() {
        assertThat(FeedLinks.inRobots(
                        "User-agent: *\nDisallow: /x\nSITEMAP: /news.xml\r\nSitemap:https://briz.example/s.xml.gz # all\n"
                                .getBytes(UTF_8),
                        ADDRESS))
                .extracting(FeedLink::address)
                .containsExactly(
                        URI.create("https://www.briz.example/news.xml"), URI.create("https://briz.example/s.xml.gz"));
    }

    private static List<Entry> read(URI address, @Nullable Pattern pattern) {
        return FrontPage.read(PAGE.getBytes(UTF_8), address, pattern).articles().entries();
    }
}

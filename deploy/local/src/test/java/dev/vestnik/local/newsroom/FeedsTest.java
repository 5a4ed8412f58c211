package dev.vestnik.local.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    private static final Path FOLDER = Path.of("newsroom");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-05T09:30:00Z"));
    private final Reader reader = new Reader();
    private final Newsroom newsroom;

    FeedsTest() throws IOException {
        newsroom = Newsroom.open(FOLDER, 0, clock);
    }

    @AfterEach
    void close() {
        newsroom.close();
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "dala, rss.xml, rss, item",
        "dala, atom.xml, feed, entry",
        "dala, sitemap-news.xml, urlset, url",
        "alatoo, rss.xml, rss, item",
        "briz, rss.xml, rss, item",
        "zarchashma, atom.xml, feed, entry",
    })
    void aFeedIsWellFormedAndHasAllArticles(String outlet, String file, String root, String entry) throws Exception {
        // When
        var body = reader.get(at(outlet + "/" + file)).body();

        // Then
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo(root);
        assertThat(document.getElementsByTagName(entry).getLength())
                .isEqualTo(ArticleFile.readAll(FOLDER.resolve("articles").resolve(outlet))
                        .size());
    }

    @Test
    void everyLinkInEveryFeedLeadsToAPage() throws Exception {
        for (var outlet : newsroom.outlets()) {
            var feed = reader.feed(outlet.feed());
            var links = outlet.feed().getPath().endsWith("rss.xml")
                    ? feed.select("item > link").eachText()
                    : feed.select("entry > link").eachAttr("href");

            assertThat(links).isNotEmpty();
            for (var link : links) {
                assertThat(reader.get(URI.create(link)).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void anRssItemTellsWhatAPollerNeeds() throws Exception {
        var item = reader.feed(at("dala/rss.xml")).select("item:has(guid:containsOwn(saryzhel-energo-oproverglo))");
        assertThat(item.select("title").text()).startsWith("«Сарыжел Энерго» опровергло");
        assertThat(item.select("description").text()).startsWith("Компания «Сарыжел Энерго» опровергла");
        assertThat(item.select("pubDate").text()).isEqualTo("Thu, 5 Mar 2026 12:25:00 +0500");
        assertThat(item.select("category").eachText()).contains("Энергетика", "опровержение");
        assertThat(item.select("dc|creator").eachText()).containsExactly("Камшат Ордабекова", "Рустем Кожагулов");
    }

    @Test
    void aRevisionMovesTheUpdateTimeAndNotTheDateOfPublication() throws Exception {
        // Given
        var rss = "item:has(guid:containsOwn(shtorm-akmola)) > ";
        var atom = "entry:has(id:containsOwn(shtorm-akmola)) > ";
        var pubDate = reader.feed(at("dala/rss.xml")).select(rss + "pubDate").text();
        assertThat(reader.feed(at("dala/rss.xml")).select(rss + "atom|updated")).isEmpty();

        // When
        clock.advance(Duration.ofSeconds(61));

        // Then
        var updated = "2026-03-05T14:31:00+05:00";
        var later = reader.feed(at("dala/rss.xml"));
        assertThat(later.select(rss + "pubDate").text()).isEqualTo(pubDate);
        assertThat(later.select(rss + "atom|updated").text()).isEqualTo(updated);
        assertThat(reader.feed(at("dala/atom.xml")).select(atom + "updated").text())
                .isEqualTo(updated);
    }

    @Test
    void oneOutletTracksItsFeedReaders() throws Exception {
        assertThat(reader.feed(at("alatoo/rss.xml")).select("item > link").eachText())
                .allSatisfy(link -> assertThat(link).contains(".html?utm_source=rss&utm_medium=feed"));
    }

    @Test
    void outletsSayWhereTheirFeedIs() {
        assertThat(newsroom.outlets())
                .extracting(Outlet::id, outlet -> outlet.feed().getPath(), Outlet::language, outlet -> outlet.zone()
                        .getId())
                .containsExactly(
                        tuple("dala", "/dala/rss.xml", "ru", "Asia/Almaty"),
                        tuple("alatoo", "/alatoo/rss.xml", "ru", "Asia/Bishkek"),
                        tuple("briz", "/briz/rss.xml", "ru", "Asia/Aqtau"),
                        tuple("zarchashma", "/zarchashma/atom.xml", "uz-Latn", "Asia/Tashkent"));
    }

    private URI at(String path) {
        return newsroom.address().resolve(path);
    }
}

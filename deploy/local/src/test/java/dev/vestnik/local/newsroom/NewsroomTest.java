package dev.vestnik.local.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewsroomTest {

    private static final Path FOLDER = Path.of("newsroom");
    private static final Instant OPENED = Instant.parse("2026-03-05T09:30:00.123Z");

    private final SettableClock clock = new SettableClock(OPENED);
    private final Reader reader = new Reader();
    private final Newsroom newsroom;

    NewsroomTest() throws IOException {
        newsroom = Newsroom.open(FOLDER, 0, clock);
    }

    @AfterEach
    void close() {
        newsroom.close();
        reader.close();
    }

    @Test
    void everyArticleCanBeReadWholeOnItsPage() throws Exception {
        for (var outlet : newsroom.outlets()) {
            for (var article : ArticleFile.readAll(FOLDER.resolve("articles").resolve(outlet.id()))) {
                var page = reader.page(at(outlet.id() + "/" + article.slug() + ".html"));

                assertThat(page.select("h1").text()).isEqualTo(article.text().headline());
                assertThat(page.text()).contains(article.text().paragraphs());
            }
        }
    }

    @Test
    void countersChangeFromRequestToRequestAndTheTextDoesNot() throws Exception {
        // Given
        var address = at("dala/akorda-voda.html");

        // When
        var first = reader.page(address);
        var second = reader.page(address);

        // Then
        assertThat(second.select(".widget--popular").text())
                .isNotEqualTo(first.select(".widget--popular").text());
        assertThat(second.select(".article__body").text())
                .isEqualTo(first.select(".article__body").text());
    }

    @Test
    void aRevisedArticleSaysSoAfterItsTime() throws Exception {
        // Given
        var address = at("dala/shtorm-akmola.html");
        var before = reader.get(address);

        // When
        clock.advance(Duration.ofMinutes(1));

        // Then
        var after = reader.get(address, "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(before.body()).contains("до 23 метров").doesNotContain("до 28 метров", "Обновлено");
        assertThat(after.body()).contains("до 28 метров", "Обновлено").doesNotContain("до 23 метров");
        assertThat(header(after, "Last-Modified")).isEqualTo("Thu, 5 Mar 2026 09:31:00 GMT");
    }

    @Test
    void anArticleTakenDownIsGoneFromSiteAndFeed() throws Exception {
        // Given
        var address = at("alatoo/trolleybus-9.html");
        var feed = at("alatoo/rss.xml");
        assertThat(reader.get(address).statusCode()).isEqualTo(200);
        assertThat(reader.get(feed).body()).contains("trolleybus-9");

        // When
        clock.advance(Duration.ofMinutes(4));

        // Then
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
        assertThat(reader.get(feed).body()).doesNotContain("trolleybus-9");
        assertThat(reader.get(at("alatoo/")).body()).doesNotContain("trolleybus-9");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        for (var address : addresses()) {
            var first = reader.get(address);

            assertThat(reader.get(address, "If-None-Match", header(first, "ETag"))
                            .statusCode())
                    .as("%s by ETag", address)
                    .isEqualTo(304);
            assertThat(reader.get(address, "If-Modified-Since", header(first, "Last-Modified"))
                            .statusCode())
                    .as("%s by date", address)
                    .isEqualTo(304);
            assertThat(reader.get(address, "If-None-Match", "\"another\"").statusCode())
                    .as("%s with a stranger's ETag", address)
                    .isEqualTo(200);
        }
    }

    @Test
    void timesStayTheSameWhenTheNewsroomOpensAgain() throws Exception {
        // Given
        var path = "zarchashma/quyosh-stansiyasi.html";
        var before = reader.get(at(path));

        // When
        clock.advance(Duration.ofDays(3));
        try (var reopened = Newsroom.open(FOLDER, 0, OPENED, clock)) {
            var after = reader.get(reopened.address().resolve(path));

            // Then
            assertThat(header(after, "Last-Modified")).isEqualTo(header(before, "Last-Modified"));
            assertThat(header(after, "ETag")).isEqualTo(header(before, "ETag"));
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertThat(reader.get(at("dala/nothing.html")).statusCode()).isEqualTo(404);
        assertThat(reader.get(at("nobody/rss.xml")).statusCode()).isEqualTo(404);
        assertThat(reader.get(at("briz/atom.xml")).statusCode()).isEqualTo(404);
        assertThat(reader.get(at("robots.txt")).body()).contains("/dala/sitemap-news.xml");
    }

    @Test
    void readersMayAskForHeadersAloneAndChangeNothing() throws Exception {
        var head = reader.send("HEAD", at("dala/akorda-voda.html"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).startsWith("W/");
        assertThat(head.body()).isEmpty();

        assertThat(reader.send("POST", at("dala/akorda-voda.html")).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aTakenPortIsAnError() {
        assertThatIOException()
                .isThrownBy(() -> Newsroom.open(FOLDER, newsroom.address().getPort(), clock)
                        .close());
    }

    @Test
    void theClockMayBeTheSystems() throws Exception {
        try (var another = Newsroom.open(FOLDER, 0, Clock.systemUTC())) {
            assertThat(reader.get(another.address()).body()).contains("Дала Курьер");
        }
    }

    private Iterable<URI> addresses() {
        var addresses = new ArrayList<URI>();
        for (var outlet : newsroom.outlets()) {
            addresses.add(outlet.feed());
            addresses.add(outlet.feed().resolve("."));
        }
        addresses.add(at(""));
        addresses.add(at("dala/akorda-voda.html"));
        addresses.add(at("dala/akorda-voda.svg"));
        addresses.add(at("briz/opresnitel.html"));
        return addresses;
    }

    private URI at(String path) {
        return newsroom.address().resolve(path);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}

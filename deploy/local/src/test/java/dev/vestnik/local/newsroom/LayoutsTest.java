package dev.vestnik.local.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each outlet states the same things in another way, as real sites do. */
class LayoutsTest {

    private final Reader reader = new Reader();
    private final Newsroom newsroom;

    LayoutsTest() throws IOException {
        newsroom = Newsroom.open(Path.of("newsroom"), 0, new SettableClock(Instant.parse("2026-03-05T09:30:00Z")));
    }

    @AfterEach
    void close() {
        newsroom.close();
        reader.close();
    }

    @Test
    void dalaSpeaksJsonLd() throws Exception {
        var page = reader.page(at("dala/saryzhel-energo-oproverglo.html"));
        var script = page.select("script[type=application/ld+json]").getFirst().data();
        var article = JsonMapper.builder().build().readTree(script);

        assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(article.path("headline").asText()).startsWith("«Сарыжел Энерго»");
        assertThat(article.path("datePublished").asText()).isEqualTo("2026-03-05T12:25:00+05:00");
        assertThat(article.path("author")).hasSize(2);
    }

    @Test
    void alatooSpeaksOpenGraph() throws Exception {
        var page = reader.page(at("alatoo/malye-ges.html"));

        assertThat(page.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2026-03-05T09:25:00+06:00");
        assertThat(page.select("time[pubdate]").attr("datetime")).isEqualTo("2026-03-05T09:25:00+06:00");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void zarchashmaSpeaksMicrodata() throws Exception {
        var page = reader.page(at("zarchashma/suv-tejash.html"));

        assertThat(page.select("[itemtype$=NewsArticle] meta[itemprop=datePublished]")
                        .attr("content"))
                .isEqualTo("2026-03-05T10:40:00+05:00");
        assertThat(page.select("[itemprop=articleBody] > p")).hasSize(6);
        assertThat(page.select(".byline .when").text()).isEqualTo("5-mart 2026, 10:40");
    }

    @Test
    void brizSpeaksToPeopleAlone() throws Exception {
        var page = reader.page(at("briz/opresnitel.html"));

        assertThat(page.text()).contains("Опубликовано: 5 марта 2026, 05:50");
        assertThat(page.select("time, meta[property], [itemprop], script")).isEmpty();
        assertThat(page.select(".news-text > br")).hasSize(10);
    }

    private URI at(String path) {
        return newsroom.address().resolve(path);
    }
}

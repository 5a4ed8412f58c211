package dev.vestnik.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.dump.DumpReader;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LiveBlogTest {

    private static final String JSON_LD = """
            <html lang=ru><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Паводок: главное за день",
            "datePublished": "2026-04-14T08:00:00+05:00", "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": "Мост открыт", "datePublished": "2026-04-14T12:40:00+05:00", "articleBody": "<p>Мост через Или открыли для машин.</p><p>Вода ушла.</p>"},
            {"@type": "BlogPosting", "datePublished": "2026-04-14T09:15:00+05:00", "articleBody": "В посёлок Баканас везут насосы."}]}</script></head>
            <body><article><h1>Паводок: главное за день</h1><p>Следим за тем, как поднимается вода в реке Или и что делают спасатели.</p>
            <h2>Мост открыт</h2><p>Мост через Или открыли для машин.</p><p>Вода ушла.</p><p>В посёлок Баканас везут насосы.</p></article></body></html>
            """;

    @Test
    void entriesOfALiveBlogKeepTheirTimes() {
        var article = Pages.html(JSON_LD, "https://listok.example/live");

        assertThat(article.body()).isEqualTo("""
                Следим за тем, как поднимается вода в реке Или и что делают спасатели.

                Мост открыт

                Мост через Или открыли для машин.

                Вода ушла.

                В посёлок Баканас везут насосы.""");
        assertThat(article.extraction().method()).isEqualTo("live-blog");
        assertThat(timed(article))
                .containsExactly(
                        item("Мост открыт", "2026-04-14T12:40:00+05:00"),
                        item("В посёлок Баканас везут насосы.", "2026-04-14T09:15:00+05:00"));
    }

    @Test
    void entriesInMicrodataAreReadToo() {
        var article = Pages.html("""
                <html lang=ru><body itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Паводок</h1>
                <div itemprop="liveBlogUpdate" itemscope><time itemprop="datePublished" datetime="2026-04-14T12:40:00+05:00">12:40</time>
                <div itemprop="articleBody"><p>Мост через Или открыли для машин, сообщили спасатели.</p></div></div>
                <div itemprop="liveBlogUpdate" itemscope><time itemprop="datePublished" datetime="2026-04-14T09:15:00+05:00">09:15</time>
                <div itemprop="articleBody"><p>В посёлок Баканас везут насосы, пообещал аким района.</p></div></div></body></html>
                """, "https://listok.example/live");

        assertThat(timed(article)).extracting(Item::publishedAt).hasSize(2);
        assertThat(article.body()).doesNotContain("12:40").endsWith("пообещал аким района.");
    }

    @Test
    void entriesInADumpAreReadByTheTimesAboveThem() {
        var read = DumpReader.read("""
                Паводок на Или: главное за день
                14.04.2026, 08:00
                12:40
                Мост через Или открыли для машин, сообщили спасатели области.
                Вода ушла с проезжей части ещё ночью.
                10:05
                Школы трёх сёл перевели на занятия дома, сказали в отделе образования.
                09:15
                В посёлок Баканас везут насосы, пообещал аким района.
                """, ZoneId.of("Asia/Almaty"), null);

        assertThat(read.body().text()).doesNotContain("12:40").contains("Вода ушла");
        assertThat(items(read.body().blocks()))
                .extracting(Item::publishedAt)
                .containsExactly(
                        OffsetDateTime.parse("2026-04-14T12:40:00+05:00"),
                        OffsetDateTime.parse("2026-04-14T10:05:00+05:00"),
                        OffsetDateTime.parse("2026-04-14T09:15:00+05:00"));
    }

    private static List<Item> timed(RawArticle article) {
        return items(article.blocks());
    }

    private static List<Item> items(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.BODY)
                .flatMap(block -> Objects.requireNonNullElse(block.items(), List.<Item>of()).stream())
                .toList();
    }

    private static Item item(String title, String at) {
        return new Item(title, null, OffsetDateTime.parse(at), null, null, null);
    }
}

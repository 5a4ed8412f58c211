package dev.vestnik.ingest.page;

import static dev.vestnik.ingest.article.BlockKind.CAPTION;
import static dev.vestnik.ingest.article.BlockKind.COMMENTS;
import static dev.vestnik.ingest.article.BlockKind.LEAD;
import static dev.vestnik.ingest.article.BlockKind.MOST_READ;
import static dev.vestnik.ingest.article.BlockKind.PROMO;
import static dev.vestnik.ingest.article.BlockKind.RELATED;
import static dev.vestnik.ingest.article.BlockKind.WIDGET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.Access;
import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.article.Link;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    @Test
    void aRussianPageIsReadFromItsJsonLdAndItsMarkup() {
        var article = Pages.file("ru-jsonld.html");

        assertThat(article.uri()).isEqualTo("https://listok.example/news/most-dostyk");
        assertThat(article.requestedUri()).isEqualTo("https://listok.example/ru-jsonld.html");
        assertThat(article.headline()).isEqualTo("Мост «Достык» закрыт до пятницы");
        assertThat(article.byline()).containsExactly("Марат Оспанкулов", "Елена Вяткина-Ли");
        assertThat(article.section()).isEqualTo("Город");
        assertThat(article.keywords()).containsExactly("мост", "Сырдарья");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(article.modifiedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T15:30:00+05:00"));
        assertThat(article.zoneAssumed()).isFalse();
        assertThat(article.language()).isEqualTo("ru");
        assertThat(article.access()).isEqualTo(new Access(false, true));
        assertThat(article.images()).containsExactly(new Image("https://listok.example/img/most.jpg", null, null));
        assertThat(article.source().name()).isEqualTo("Листок");
        assertThat(article.extraction().method()).isEqualTo("page");
    }

    @Test
    void theBodyIsTheArticleAndNothingElse() {
        assertThat(paragraphs("ru-jsonld.html"))
                .containsExactly(
                        "🔆 Мост «Достык» под Кызылордой закрыли для грузовиков до пятницы, сообщили в акимате города.",
                        "Рабочие меняют две опоры. Объезд идёт по старой дороге через посёлок.",
                        "Сколько ждать",
                        "«К пятнице движение откроем полностью», — сказал мастер участка Ерлан Боранбайтегі.",
                        "легковые машины пропускают по одной полосе;",
                        "автобусы идут в объезд через посёлок Тасбогет.",
                        "Пешеходов ремонт не коснётся.");
    }

    @Test
    void whatIsNotTheArticleIsKeptByItsKind() {
        var article = Pages.file("ru-jsonld.html");

        assertThat(Pages.blocks(article, LEAD))
                .singleElement()
                .extracting(Block::start)
                .isEqualTo(0);
        assertThat(Pages.blocks(article, CAPTION))
                .extracting(Block::text)
                .containsExactly("Мост утром. Фото: Жанна Ким-Орлова");
        assertThat(items(Pages.blocks(article, RELATED)))
                .containsExactly(new Item(
                        "Паром через Сырдарью ходит чаще",
                        "https://listok.example/news/parom",
                        null,
                        null,
                        null,
                        null));
        assertThat(items(Pages.blocks(article, MOST_READ)))
                .containsExactly(
                        new Item("Снег придёт в среду", "https://listok.example/news/1", null, 12_040L, 41L, 310L),
                        new Item("Рынок переехал", "https://listok.example/news/2", null, 1_500L, null, null));
        assertThat(Pages.blocks(article, COMMENTS))
                .singleElement()
                .extracting(Block::text)
                .asString()
                .contains("Давно пора");
        assertThat(Pages.blocks(article, PROMO))
                .extracting(Block::text)
                .containsExactly(
                        "Подписывайтесь на наш Telegram-канал, чтобы узнавать новости первыми.",
                        "Реклама. Купите лодку.");
        assertThat(Pages.blocks(article, WIDGET)).extracting(Block::text).contains("Кызылорда +4 °C");
        assertThat(article.blocks().stream()
                        .flatMap(block -> Objects.requireNonNullElse(block.links(), List.<Link>of()).stream()))
                .contains(new Link("старой дороге", "https://listok.example/news/doroga"));
    }

    @Test
    void aKazakhPageIsReadFromItsMetaTagsAndItsVisibleDate() {
        var article = Pages.file("kk-meta.html");

        assertThat(article.headline()).isEqualTo("Күн станциясы қосылды");
        assertThat(article.language()).isEqualTo("kk");
        assertThat(article.byline()).containsExactly("Бану Сәрсенқызы");
        assertThat(article.keywords()).containsExactly("энергия", "күн");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(article.zoneAssumed()).isTrue();
        assertThat(article.body().split("\n\n", -1)).hasSize(3).allSatisfy(paragraph -> assertThat(paragraph)
                .endsWith("."));
        assertThat(items(Pages.blocks(article, RELATED)))
                .extracting(Item::title)
                .containsExactly("Жел паркінің құрылысы басталды");
        assertThat(items(Pages.blocks(article, MOST_READ)))
                .containsExactly(new Item("Қар түседі", "https://listok.example/kk/2", null, 900L, 12L, 7L));
        assertThat(Pages.blocks(article, COMMENTS)).hasSize(1);
    }

    @Test
    void anUzbekPageIsReadFromItsMicrodata() {
        var article = Pages.file("uz-microdata.html");

        assertThat(article.headline()).isEqualTo("Samarqandda ipak sexi ochildi");
        assertThat(article.subheadline()).isEqualTo("Ikki yuz kishi ish bilan taʼminlanadi");
        assertThat(article.byline()).containsExactly("Botir Sobirov");
        assertThat(article.language()).isEqualTo("uz-Latn");
        assertThat(paragraphs("uz-microdata.html"))
                .containsExactly(
                        "Samarqandda «Siyob Ipak» fabrikasi yangi sexni ishga tushirdi, dedi fabrika direktori.",
                        "Yangi sexda toʻquv dastgohlari oʻrnatildi.");
        assertThat(items(Pages.blocks(article, RELATED)))
                .containsExactly(new Item(
                        "Toshkentda metro uzayadi",
                        "https://listok.example/uz/1",
                        OffsetDateTime.parse("2026-11-20T10:00:00+05:00"),
                        null,
                        null,
                        null));
    }

    @Test
    void aPageOfTablesAndLineBreaksIsReadByWhatCanBeSeen() {
        var article = Pages.file("ru-tables.html");

        assertThat(article.headline()).isEqualTo("Порт получит кран");
        assertThat(article.subheadline()).isEqualTo("Грузить контейнеры станут вдвое быстрее");
        assertThat(article.byline()).containsExactly("Савелий Мынжасаров");
        assertThat(article.section()).isEqualTo("Порт");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(article.modifiedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T16:00:00+05:00"));
        assertThat(article.language()).isEqualTo("ru");
        assertThat(paragraphs("ru-tables.html"))
                .containsExactly(
                        "Порт Актау получит новый контейнерный кран, сообщили журналистам в управлении порта.",
                        "Сборка займёт всю зиму, первые контейнеры кран поднимет весной следующего года.",
                        "«Старый кран отработал сорок лет», — сказал крановщик Сабит Нурлыбаев.");
        assertThat(items(Pages.blocks(article, MOST_READ)))
                .containsExactly(
                        new Item("Регата", "https://listok.example/1", null, 620L, 20L, 156L),
                        new Item("Рейс", "https://listok.example/2", null, 410L, 3L, 9L));
        assertThat(items(Pages.blocks(article, RELATED)))
                .containsExactly(new Item(
                        "Причал углубят",
                        "https://listok.example/3",
                        OffsetDateTime.parse("2026-11-20T10:00:00+05:00"),
                        null,
                        null,
                        null));
    }

    @Test
    void anEnglishPageWithoutAnyMarkOfItsTextIsReadByItsSentences() {
        assertThat(Pages.file("en-plain.html").publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-21T00:00:00+05:00"));
        assertThat(paragraphs("en-plain.html"))
                .containsExactly(
                        "A trail through the walnut forest opened near Arslanbob on Saturday, park rangers said.",
                        "It is nine kilometres long and has two shelters.",
                        "Entry is free of charge until the first snow falls in the mountains.");
    }

    private static List<String> paragraphs(String page) {
        return List.of(Pages.file(page).body().split("\n\n", -1));
    }

    private static List<Item> items(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Objects.requireNonNullElse(block.items(), List.<Item>of()).stream())
                .toList();
    }
}

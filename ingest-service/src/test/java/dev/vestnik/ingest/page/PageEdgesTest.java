package dev.vestnik.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageEdgesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.1239Z");
    private static final String PAGE =
            "<html><head>%s</head><body><h1>Кран</h1><p>Новый кран поставят весной, сообщили в порту Актау.</p></body></html>";

    private final PageReader reader = new PageReader();

    @Test
    void aPageWithoutAddressIsKnownByItsBytes() {
        var article = html(PAGE.formatted(""), null);

        assertThat(article.uri()).matches("urn:vestnik:capture:[0-9a-f]{64}").isEqualTo(article.requestedUri());
        assertThat(article.source().host()).isNull();
        assertThat(article).isEqualTo(html(PAGE.formatted(""), null));
    }

    @Test
    void timesHaveMilliseconds() {
        assertThat(html(PAGE.formatted(""), null).capturedAt()).isEqualTo(Instant.parse("2026-11-21T09:00:00.123Z"));
    }

    @Test
    void thePagesOwnCharsetIsFound() {
        var bytes = PAGE.formatted("<meta charset=windows-1251>").getBytes(Charset.forName("windows-1251"));

        assertThat(read(bytes, Form.HTML, null, Known.NOTHING).article().headline())
                .isEqualTo("Кран");
    }

    @Test
    void aPageWithoutSentencesIsNoArticle() {
        var reading = read(
                "<html><body><nav><a href=/>Главная</a></nav><p></p></body></html>".getBytes(UTF_8),
                Form.HTML,
                null,
                Known.NOTHING);

        assertThat(reading).isInstanceOf(NoArticle.class);
        assertThat(reading.article().extraction().confidence()).isZero();
    }

    @Test
    void anEmptyPageIsNoArticle() {
        assertThat(read(new byte[0], Form.HTML, null, Known.NOTHING)).isInstanceOf(NoArticle.class);
        assertThat(read(new byte[0], Form.TEXT, null, Known.NOTHING)).isInstanceOf(NoArticle.class);
    }

    @Test
    void whatThePusherKnowsIsBelieved() {
        var known = new Known("briz", "Бриз", "kk", "Кран келеді", ZoneOffset.UTC);

        var article =
                read(PAGE.formatted("").getBytes(UTF_8), Form.HTML, null, known).article();

        assertThat(article.headline()).isEqualTo("Кран келеді");
        assertThat(article.language()).isEqualTo("kk");
        assertThat(article.source().id()).isEqualTo("briz");
    }

    @Test
    void aForeignCanonicalLinkIsNotBelieved() {
        var page = PAGE.formatted("<link rel=canonical href='https://other.example/x'>");

        assertThat(html(page, "https://www.briz.example/kran?utm_source=x").uri())
                .isEqualTo("https://briz.example/kran");
    }

    @Test
    void plainTextIsAHeadlineAndParagraphs() {
        var text = "\uFEFFКран\u00A0в порту\n\nНовый кран поставят весной.\nСтарый увезут. \u200B\n\n\n";

        var reading = read(text.getBytes(UTF_8), Form.TEXT, "https://briz.example/kran", Known.NOTHING);

        assertThat(reading).isInstanceOf(Article.class);
        assertThat(reading.article().headline()).isEqualTo("Кран в порту");
        assertThat(reading.article().body()).isEqualTo("Новый кран поставят весной.\n\nСтарый увезут.");
        assertThat(reading.article().blocks()).hasSize(2);
        assertThat(reading.article().extraction().method()).isEqualTo("text");
    }

    private RawArticle html(String page, @Nullable String address) {
        return read(page.getBytes(UTF_8), Form.HTML, address, Known.NOTHING).article();
    }

    private Reading read(byte[] content, Form form, @Nullable String address, Known known) {
        return reader.read(new Capture(content, form, null, address, NOW, known));
    }
}

package dev.vestnik.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.page.misfit.Misfit.Kind;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMPTY        | <html><head><title>Листок</title></head><body></body></html>
            SCRIPT_ONLY  | <html><body><div id=root></div><script src=/app.js></script></body></html>
            SCRIPT_ONLY  | <html><body><div id=app>Загрузка</div><noscript>You need to enable JavaScript to run this app.</noscript><script>x</script></body></html>
            SCRIPT_ONLY  | <html><title>Just a moment...</title><body><h1>listok.example</h1><p>Checking your browser before accessing listok.example. Please enable JavaScript and cookies to continue.</p></body></html>
            CONSENT_WALL | <html><body><h1>Before you continue</h1><p>We and our partners use cookies to store and access personal data on your device.</p><p>With your consent we show advertising that fits; consent can be withdrawn at any time.</p><button>Accept all</button><a href=/x>Manage options</a></body></html>
            CONSENT_WALL | <html><body><p>Сайт использует файлы cookie и обрабатывает персональные данные посетителей, чтобы показывать рекламу.</p><p><a href=#>Принять все cookie</a> <a href=#>Отклонить</a></p></body></html>
            SOFT_404     | <html><title>Листок</title><body><h1>Страница не найдена</h1><p>Возможно, она была удалена, или в адресе есть ошибка. Попробуйте начать с главной.</p></body></html>
            SOFT_404     | <html><title>404 - Steppe Courier</title><body><h1>Oh no!</h1><p>The page you are looking for may have moved to another place on our site.</p></body></html>
            SOFT_404     | <html><body><h1>Sahifa topilmadi</h1><p>Siz qidirgan sahifa oʻchirilgan yoki manzili oʻzgargan.</p></body></html>
            PAYWALL_STUB | <html><body><h1>Кто купил порт</h1><article><p>Порт Актау сменил владельца, выяснил «Листок».</p></article><div>Чтобы прочитать статью полностью, оформите подписку.</div></body></html>
            NO_TEXT      | <html><body><h1>Фото дня</h1><img src=/a.jpg><nav><a href=/>Главная</a></nav></body></html>
            """)
    void aPageThatIsNoArticleIsCalledByItsName(Kind kind, String html) {
        var reading = read(html, Form.HTML, "https://listok.example/news/1");

        assertThat(reading).isInstanceOfSatisfying(NoArticle.class, page -> {
            assertThat(page.why().kind()).isEqualTo(kind);
            assertThat(page.why().why()).startsWith(kind == Kind.EMPTY ? "Nothing" : "The page");
        });
    }

    @Test
    void aFrontPageIsAnIndex() {
        var links = IntStream.range(0, 20)
                .mapToObj(i -> "<div><a href=/n/%d>Заголовок новости из Кызылорды номер %d</a></div>".formatted(i, i))
                .collect(Collectors.joining());

        assertThat(kind("<html><body><h1>Листок</h1>" + links + "</body></html>", "https://listok.example/"))
                .isEqualTo(Kind.INDEX);
        assertThat(kind("<html><body><h1>Политика</h1>" + links + "</body></html>", "https://listok.example/politics"))
                .isEqualTo(Kind.INDEX);
    }

    @Test
    void aShortArticleIsStillAnArticle() {
        assertThat(read(
                        "<html><head><meta property=og:type content=article></head><body><h1>О cookie</h1><p>Комиссия оштрафовала три сайта за cookie без согласия, сообщили в министерстве.</p></body></html>",
                        Form.HTML,
                        "https://listok.example/news/1"))
                .isInstanceOf(Article.class);
        assertThat(read(
                        "<html><body><h1>404-й автобус пойдёт до порта</h1><p>21.11.2026 14:05</p><p>Маршрут откроют первого декабря, сообщили в акимате. Проезд подешевеет.</p></body></html>",
                        Form.HTML,
                        "https://listok.example/news/2"))
                .isInstanceOf(Article.class);
    }

    @Test
    void aDumpCanBeNoArticleToo() {
        assertThat(read("Страница не найдена\nВернитесь на главную страницу.", Form.TEXT, null))
                .isInstanceOfSatisfying(
                        NoArticle.class, page -> assertThat(page.why().kind()).isEqualTo(Kind.SOFT_404));
        assertThat(read("\n\n", Form.TEXT, null))
                .isInstanceOfSatisfying(
                        NoArticle.class, page -> assertThat(page.why().kind()).isEqualTo(Kind.EMPTY));
    }

    private static Kind kind(String html, String address) {
        return ((NoArticle) read(html, Form.HTML, address)).why().kind();
    }

    private static Reading read(String text, Form form, @Nullable String address) {
        return new PageReader().read(new Capture(text.getBytes(UTF_8), form, null, address, NOW, Known.NOTHING));
    }
}

package dev.vestnik.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.page.Capture.Form;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftNotFoundTest {

    private static final String SHORT = "Перейдите на главную или воспользуйтесь поиском по сайту.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Страница не найдена",
                "Ошибка 404",
                "404 — Not Found",
                "Материал удалён",
                "Запрашиваемой страницы не существует",
                "Page not found",
                "Sorry, this page could not be found",
                "This article is no longer available",
                "The page you are looking for was not found",
                "Бет табылмады",
                "Қате 404",
                "Sahifa topilmadi",
                "Саҳифа топилмади",
                "Seite nicht gefunden",
                "Сторінку не знайдено",
                "Sayfa bulunamadı",
            })
    void aHeadlineThatSaysThatThereIsNothingIsBelieved(String headline) {
        assertThat(SoftNotFound.says(read(headline, SHORT).article())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Рейс 4040 вылетел вовремя",
                "В Алматы не найден владелец груза",
                "Самолёт не найден",
                "Дорогу длиной 404 метра починили",
                "Missing hikers not found, rescuers say",
                "Новости дня",
            })
    void aHeadlineAboutSomethingElseIsNone(String headline) {
        assertThat(SoftNotFound.says(read(headline, SHORT).article())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Страница не найдена: как живут сайты без редакторов", "404: a history of the page not found"})
    void anArticleAboutMissingPagesHasMoreToSay(String headline) {
        assertThat(SoftNotFound.says(read(headline, SHORT.repeat(40)).article()))
                .isFalse();
    }

    private static Reading read(String headline, String body) {
        var text = headline + "\n\n" + body;
        return new PageReader()
                .read(new Capture(
                        text.getBytes(UTF_8),
                        Form.TEXT,
                        UTF_8,
                        "https://listok.example/7",
                        Instant.EPOCH,
                        Known.NOTHING));
    }
}

package dev.vestnik.ingest.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-21T14:05:00+06:00       | 2026-11-21T14:05:00+06:00 | false
            2026-11-21T14:05:00.123Z        | 2026-11-21T14:05:00Z      | false
            2026-11-21T14:05:00+0500        | 2026-11-21T14:05:00+05:00 | false
            2026-11-21 14:05                | 2026-11-21T14:05:00+05:00 | true
            2026-11-21                      | 2026-11-21T00:00:00+05:00 | true
            20261121T140500Z                | 2026-11-21T14:05:00Z      | false
            Sat, 21 Nov 2026 14:05:00 +0500 | 2026-11-21T14:05:00+05:00 | false
            """)
    void timesForMachinesAreRead(String text, OffsetDateTime at, boolean assumed) {
        var moment = Objects.requireNonNull(new Dates(ALMATY).machine(text));

        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.at().getOffset()).isEqualTo(at.getOffset());
        assertThat(moment.zoneAssumed()).isEqualTo(assumed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-41", "2026-11-21T25:00:00Z"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(new Dates(ALMATY).machine(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21 ноября 2026, 14:05                | 2026-11-21T14:05:00+05:00
            21 ноября 2026 г. в 14:05            | 2026-11-21T14:05:00+05:00
            Опубликовано: 1 мая 2026             | 2026-05-01T00:00:00+05:00
            14:05, 21 ноября 2026                | 2026-11-21T14:05:00+05:00
            14:05 21.11.2026                     | 2026-11-21T14:05:00+05:00
            21.11.2026 14:05                     | 2026-11-21T14:05:00+05:00
            Мир 24.04.2024, 15:31                | 2024-04-24T15:31:00+05:00
            2026 жылғы 21 қараша, 14:05          | 2026-11-21T14:05:00+05:00
            21 қараша 2026, 14:05                | 2026-11-21T14:05:00+05:00
            21-noyabr 2026, 14:05                | 2026-11-21T14:05:00+05:00
            2026-yil 21-noyabr                   | 2026-11-21T00:00:00+05:00
            21-ноябр 2026, 14:05                 | 2026-11-21T14:05:00+05:00
            November 21, 2026                    | 2026-11-21T00:00:00+05:00
            21 Nov 2026 at 14:05                 | 2026-11-21T14:05:00+05:00
            21st November, 2026 2:05 p.m.        | 2026-11-21T14:05:00+05:00
            21. November 2026, 14.05 Uhr         | 2026-11-21T14:05:00+05:00
            السبت 21 تشرين الثاني / نوفمبر 2026  | 2026-11-21T00:00:00+05:00
            21 novembre 2026 à 14h05             | 2026-11-21T14:05:00+05:00
            21 de noviembre de 2026, 14:05       | 2026-11-21T14:05:00+05:00
            21 listopada 2026, 14:05             | 2026-11-21T14:05:00+05:00
            21 листопада 2026, 14:05             | 2026-11-21T14:05:00+05:00
            21 Kasım 2026 14:05                  | 2026-11-21T14:05:00+05:00
            2026年11月21日 14:05                    | 2026-11-21T14:05:00+05:00
            2026. november 21. 14:05             | 2026-11-21T14:05:00+05:00
            2026/11/21 14:05                     | 2026-11-21T14:05:00+05:00
            21.11.26                             | 2026-11-21T00:00:00+05:00
            11/21/2026                           | 2026-11-21T00:00:00+05:00
            """)
    void timesForPeopleAreReadInTheSourcesZone(String text, OffsetDateTime at) {
        var moment = Objects.requireNonNull(new VisibleDates(ALMATY).first(text));

        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.zoneAssumed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21 комментарий 2026", "31 июня 2026", "версия 1.2.2026.4", "дом 21, 14:05"})
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(new VisibleDates(ALMATY).first(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21 ноября 2026, 14:05 (МСК)  | 2026-11-21T14:05:00+03:00
            21 Nov 2026 14:05 GMT+6      | 2026-11-21T14:05:00+06:00
            21 Nov 2026, 2:05 pm EST     | 2026-11-21T14:05:00-05:00
            """)
    void aZoneThatIsNamedIsNotAssumed(String text, OffsetDateTime at) {
        var moment = Objects.requireNonNull(new VisibleDates(ALMATY).first(text));

        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.zoneAssumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сегодня, 14:05     | 2026-11-21T14:05:00+05:00
            вчера в 14:05      | 2026-11-20T14:05:00+05:00
            Кеше, 14:05        | 2026-11-20T14:05:00+05:00
            Bugun, 14:05       | 2026-11-21T14:05:00+05:00
            Yesterday at 14:05 | 2026-11-20T14:05:00+05:00
            2 hours ago        | 2026-11-21T13:00:00+05:00
            5 часов назад      | 2026-11-21T10:00:00+05:00
            """)
    void timesToldFromTheReadersNowAreReckonedFromTheCaptureAndMarked(String text, OffsetDateTime at) {
        var moment = Objects.requireNonNull(new RelativeTimes(ALMATY, Instant.parse("2026-11-21T10:00:00Z")).in(text));

        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.guessed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Сегодня", "Today's paper", "24 комментария"})
    void wordsOfTodayWithoutATimeAreNoTime(String text) {
        assertThat(new RelativeTimes(ALMATY, Instant.parse("2026-11-21T10:00:00Z")).in(text))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2026/11/21/crane, 2026-11-21",
        "https://a.example/news-2026-11-21.html, 2026-11-21",
        "https://a.example/20261121/crane, 2026-11-21",
        "https://a.example/2026/nov/21/crane, 2026-11-21",
        "https://a.example/news/A2026112114050001234, 2026-11-21",
    })
    void aDayInAnAddressIsRead(String address, String day) {
        var moment = Objects.requireNonNull(new AddressDate(ALMATY).of(address));

        assertThat(moment.at().toLocalDate()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/2026/13/41/x",
                "https://a.example/99999999",
                "https://a.example/1/2/3",
                "https://archive.example/web/20261121140500/a.example/x"
            })
    void otherNumbersInAnAddressAreNoDay(String address) {
        assertThat(new AddressDate(ALMATY).of(address)).isNull();
    }

    @Test
    void everyMonthHasItsNumber() {
        var months = List.of(
                "января",
                "февраля",
                "марта",
                "апреля",
                "мая",
                "июня",
                "июля",
                "августа",
                "сентября",
                "октября",
                "ноября",
                "декабря");

        assertThat(months.stream().map(Months::number)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}

package dev.vestnik.ingest.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    private final FeedDates dates = new FeedDates(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 21 Nov 2026 14:05:09 +0500      | 2026-11-21T09:05:09Z",
                "Sat, 21 Nov 2026 14:05:09 GMT        | 2026-11-21T14:05:09Z",
                "21 Nov 26 14:05 EST                  | 2026-11-21T19:05:00Z",
                "31 Dec 99 23:59:59 +0000             | 1999-12-31T23:59:59Z",
                "Saturday, 21-Nov-26 14:05:09 UTC     | 2026-11-21T14:05:09Z",
                "Sat, 21 November 2026 14:05:09 GMT+3 | 2026-11-21T11:05:09Z",
                "Sat, 21 Nov 2026 24:00:00 Z          | 2026-11-22T00:00:00Z",
                "Sat Nov 21 14:05:09 2026             | 2026-11-21T14:05:09Z",
                "Sat Nov 21 14:05:09 MSK 2026         | 2026-11-21T11:05:09Z",
                "November 21, 2026 2:05 PM            | 2026-11-21T14:05:00Z",
                "Sat, 21 Nov 2026 12:05 AM -0700      | 2026-11-21T07:05:00Z",
                "Сб, 21 ноя 2026 14:05:09 +0500       | 2026-11-21T09:05:09Z",
                "21 ноября 2026 г. 14:05              | 2026-11-21T14:05:00Z",
                "21 қараша 2026 14:05                 | 2026-11-21T14:05:00Z",
                "21-noyabr 2026 14:05                 | 2026-11-21T14:05:00Z",
                "21. November 2026, 14:05             | 2026-11-21T14:05:00Z",
                "mar., 24 nov. 2026 14:05:09 +0100    | 2026-11-24T13:05:09Z",
                "21 de noviembre de 2026              | 2026-11-21T00:00:00Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST       | 2004-07-11T17:00:00Z",
                "2004-július-13T9:15-05:00            | 2004-07-13T14:15:00Z",
                "2026년 11월 21일 오후 02:05:09        | 2026-11-21T14:05:09Z",
                "2026-11-21 오전 12:05                 | 2026-11-21T00:05:00Z",
                "21.11.2026 14:05                     | 2026-11-21T14:05:00Z",
                "11/21/2026 2:05 pm                   | 2026-11-21T14:05:00Z",
                "2026/11/21 14:05:09                  | 2026-11-21T14:05:09Z",
                "2026-11-21T14:05:09+05:00            | 2026-11-21T09:05:09Z",
                "2026-11-21T14:05:09.123456-0530      | 2026-11-21T19:35:09Z",
                "2026-11-21 T 14:05 Z                 | 2026-11-21T14:05:00Z",
                "2026-11-21 14:05:09.0                | 2026-11-21T14:05:09Z",
                "20261121T140509Z                     | 2026-11-21T14:05:09Z",
                "2026-W47-6                           | 2026-11-21T00:00:00Z",
                "2026W47                              | 2026-11-16T00:00:00Z",
                "2026-325                             | 2026-11-21T00:00:00Z",
                "2026-11                              | 2026-11-01T00:00:00Z",
                "2026                                 | 2026-01-01T00:00:00Z",
                "1795269909                           | 2026-11-21T14:05:09Z",
                "1795269909000                        | 2026-11-21T14:05:09Z",
            })
    void everyFormIsRead(String text, Instant expected) {
        assertThat(dates.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-21", "Sat, 31 Jun 2026 23:08:26 +1000", "12:30", "insert date here"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(dates.read(text)).isNull();
    }

    @Test
    void aTimeWithoutZoneIsOneOfTheAssumedZone() {
        assertThat(new FeedDates(ZoneId.of("Asia/Tashkent")).read("2026-11-21 14:05"))
                .isEqualTo(Instant.parse("2026-11-21T09:05:00Z"));
    }
}

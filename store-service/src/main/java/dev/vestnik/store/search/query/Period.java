package dev.vestnik.store.search.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A year, a month or a day of UTC, or a moment.
 *
 * @param start its first moment
 * @param end the first moment behind it
 */
record Period(Instant start, Instant end) {

    static Optional<Period> parse(String text) {
        try {
            return Optional.of(
                            switch (text.length()) {
                                case 4 ->
                                    days(
                                            Year.parse(text).atDay(1),
                                            Year.parse(text).plusYears(1).atDay(1));
                                case 7 ->
                                    days(
                                            YearMonth.parse(text).atDay(1),
                                            YearMonth.parse(text).plusMonths(1).atDay(1));
                                case 10 ->
                                    days(
                                            LocalDate.parse(text),
                                            LocalDate.parse(text).plusDays(1));
                                default -> moment(OffsetDateTime.parse(text).toInstant());
                            })
                    .filter(Period::canBeStored);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Period days(LocalDate first, LocalDate behind) {
        return new Period(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                behind.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Period moment(Instant moment) {
        return new Period(moment, moment.plusNanos(1000)); // the database counts microseconds
    }

    private boolean canBeStored() {
        return start.atOffset(ZoneOffset.UTC).getYear() >= 1
                && end.atOffset(ZoneOffset.UTC).getYear() <= 10_000;
    }
}

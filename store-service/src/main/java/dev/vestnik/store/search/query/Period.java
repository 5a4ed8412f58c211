package dev.vestnik.store.search.query;

import dev.vestnik.store.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
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
            return switch (text.length()) {
                case 4 ->
                    days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1));
                case 7 ->
                    days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> Moment.parse(text).map(Period::moment);
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> days(LocalDate first, LocalDate behind) {
        return Optional.of(first.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(Moment::canBeKept)
                .map(start ->
                        new Period(start, behind.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Period moment(Instant moment) {
        return new Period(moment, moment.plusNanos(1000)); // the database counts microseconds
    }
}

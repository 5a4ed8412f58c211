package dev.vestnik.ingest.feed.date;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a text, in whatever order its parts stand and in whatever language the month is. */
final class DayForms {

    private record Form(Pattern pattern, Function<MatchResult, @Nullable LocalDate> reader) {
        Form(String pattern, Function<MatchResult, @Nullable LocalDate> reader) {
            this(Pattern.compile("(?iu)" + pattern), reader);
        }
    }

    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{2,})";
    private static final String ORDINAL = "(?:st|nd|rd|th|-го|-е)?";

    /** The more particular ones first. */
    private static final List<Form> FORMS = List.of(
            new Form("(?<!\\d)(\\d{4})-?W(\\d{2})(?:-?([1-7]))?", DayForms::week),
            new Form("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})", m -> day(m, 1, 2, 3)),
            new Form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", m -> day(m, 1, 2, 3)),
            new Form("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)", m -> day(m, 1, 2, 3)),
            new Form("^(\\d{4})-?(\\d{3})(?!\\d)", m -> LocalDate.ofYearDay(number(m, 1), number(m, 2))),
            new Form("(?<!\\d)(\\d{4})[\\s.-]+" + WORD + "[\\s.-]+(\\d{1,2})(?!\\d)", m -> named(m, 1, 2, 3)),
            new Form(
                    "(?<![\\d:])(\\d{1,2})" + ORDINAL + "[\\s.,-]*(?:de\\s+)?" + WORD
                            + "[\\s.,'-]+(?:de\\s+)?(\\d{4}|\\d{2})(?![\\d:])",
                    m -> named(m, 3, 2, 1)),
            new Form(
                    WORD + "[\\s.-]+(\\d{1,2})" + ORDINAL + "(?![\\d:]).*?(?<![\\d:.+-])(\\d{4})(?![\\d:])",
                    m -> named(m, 3, 1, 2)),
            new Form("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(.*?[ap]\\.?m)?", DayForms::slashes),
            new Form("(?<!\\d)(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})(?!\\d)", m -> day(m, 3, 2, 1)),
            new Form("^(\\d{4})-(\\d{2})(?!\\d)", m -> LocalDate.of(number(m, 1), number(m, 2), 1)),
            new Form("^(\\d{4})$", m -> LocalDate.of(number(m, 1), 1, 1)));

    private DayForms() {}

    /** Throws {@link java.time.DateTimeException} where the parts are there but no such day is. */
    static Optional<LocalDate> find(String text) {
        return FORMS.stream()
                .map(form -> {
                    var match = form.pattern().matcher(text);
                    return match.find() ? form.reader().apply(match.toMatchResult()) : null;
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static LocalDate week(MatchResult m) {
        return LocalDate.of(number(m, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2))
                .with(ChronoField.DAY_OF_WEEK, m.group(3) == null ? 1 : number(m, 3));
    }

    private static LocalDate day(MatchResult m, int year, int month, int day) {
        return LocalDate.of(number(m, year), number(m, month), number(m, day));
    }

    /** The month comes first where it cannot be otherwise, or where the clock has an am or pm. */
    private static LocalDate slashes(MatchResult m) {
        var american = number(m, 2) > 12 || (m.group(4) != null && number(m, 1) <= 12);
        return american ? day(m, 3, 1, 2) : day(m, 3, 2, 1);
    }

    private static @Nullable LocalDate named(MatchResult m, int year, int month, int day) {
        var number = MonthNames.number(m.group(month));
        return number == 0 ? null : LocalDate.of(fullYear(number(m, year)), number, number(m, day));
    }

    private static int fullYear(int year) {
        return year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}

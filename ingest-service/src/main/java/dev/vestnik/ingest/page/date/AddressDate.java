package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that many publishers write into an article's address: /2026/11/21/, /2026-11-21-, /20261121, /2026/nov/21/, /A202611211405. */
public record AddressDate(ZoneId zone) {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[/_.=-]((?:19|20)\\d{2})[/_.-](\\d{1,2})[/_.-](\\d{1,2})(?=[/_.&-]|$)"),
            Pattern.compile("(?i)/((?:19|20)\\d{2})/([a-z]{3,9})/(\\d{1,2})(?=/)"),
            Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})(\\d{2})(?=/)"),
            Pattern.compile("(?<!\\d)(20[0-3]\\d)([01]\\d)([0-3]\\d)(?!\\d)"),
            // with the time of day; in an archive's address that is when the copy was made
            Pattern.compile(
                    "(?<!\\d)(20[0-3]\\d)([01]\\d)([0-3]\\d)(?=(?:[01]\\d|2[0-3])[0-5]\\d)(?!\\d*(?:\\p{Alpha}{2}_)?/.)"));

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<=[/_-])(\\d{1,2})[._-](\\d{1,2})[._-](20\\d{2})(?!\\d)");

    public @Nullable Moment of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        for (var form : FORMS) {
            var match = form.matcher(address);
            if (match.find()) {
                var day = day(match.group(1), match.group(2), match.group(3));
                if (day != null) {
                    return day;
                }
            }
        }
        var match = DAY_FIRST.matcher(address);
        return match.find() ? day(match.group(3), match.group(2), match.group(1)) : null;
    }

    private @Nullable Moment day(String year, String month, String day) {
        try {
            var number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Months.number(month);
            var date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            return Moment.assumed(date.atStartOfDay(), zone).asDay();
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}

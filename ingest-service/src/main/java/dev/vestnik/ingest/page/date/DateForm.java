package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The orders in which people write day, month and year; an earlier form is tried before a later one. */
enum DateForm {
    /** 2026-11-21, 2026/11/21, 2026.11.21, 2026年11月21日, 2026년 11월 21일. */
    YEAR_MONTH_DAY(
            Order.YMD,
            "(?<![\\d.,/-])(\\d{4})(?:[-/.]|\\s?[年년]\\s?)(\\d{1,2})(?:[-/.]|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)(?:\\s?[日일])?"),

    /** 21 November 2026, 21-noyabr 2026, 21. November 2026, 21 de noviembre de 2026, 21/Nov/2026. */
    DAY_WORD_YEAR(
            Order.DMY,
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|-го)?[\\s.\\-/]{0,2}(?:of |de |del |di )?(?:\\p{L}{3,6} \\p{L}{0,6}\\s?/ )?"
                    + Words.MONTH + "[\\s.,\\-/’']{1,3}(?:de |del |di )?(\\d{4})(?!\\d)"),

    /** November 21, 2026; Nov. 21st 2026; Mayıs 21, 2026. */
    WORD_DAY_YEAR(
            Order.MDY,
            "(?<!\\p{L})" + Words.MONTH
                    + "\\.?[\\s\\-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\s?[,.\\s/\\-]\\s?(\\d{4})(?!\\d)"),

    /** 2026 жылғы 21 қараша, 2026-yil 21-noyabr, 2026 ж. 21 қараша. */
    YEAR_DAY_WORD(
            Order.YDM,
            "(?<!\\d)(\\d{4})[\\s\\-.]{0,2}(?:(?:жыл\\p{L}*|ж|yil\\p{L}*|йил\\p{L}*)\\.?,?\\s)(\\d{1,2})[\\s\\-.]{1,2}"
                    + Words.MONTH),

    /** 2026. november 21., 2026 m. lapkričio 21 d., 2026 Nov 21. */
    YEAR_WORD_DAY(
            Order.YMD,
            "(?<!\\d)(\\d{4})[\\s.\\-]{1,2}(?:m\\.\\s|gada\\s|оны\\s)?" + Words.MONTH
                    + "[\\s.\\-]{1,2}(\\d{1,2})(?![\\d:])"),

    /** 21.11.2026, 21/11/2026, 21-11-2026; the American order where the other is no date. */
    NUMBERS(Order.DMY, "(?<![\\d./])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\.?\\d)"),

    /** 21.11.26, 21/11/26: only with all digits written. */
    SHORT_NUMBERS(Order.DMY, "(?<![\\d./:-])(\\d{2})([./])(\\d{2})\\2(\\d{2})(?![\\d./:-])");

    private enum Order {
        DMY,
        MDY,
        YMD,
        YDM
    }

    /** Pieces that several forms share. */
    private static final class Words {
        private static final String MONTH = "([\\p{L}\\p{M}]{3,14})";
    }

    private final Order order;
    private final Pattern pattern;

    DateForm(Order order, String pattern) {
        this.order = order;
        this.pattern = Pattern.compile("(?iu)" + pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /** The day that the match means; null if there is no such day. */
    @Nullable LocalDate day(MatchResult match, boolean monthFirst) {
        if (this == NUMBERS || this == SHORT_NUMBERS) {
            var american = monthFirst && match.group(2).equals("/");
            var swapped = american ? date(match.group(4), match.group(1), match.group(3)) : null;
            var usual = swapped == null ? date(match.group(4), match.group(3), match.group(1)) : swapped;
            return usual == null && !match.group(2).equals(".")
                    ? date(match.group(4), match.group(1), match.group(3))
                    : usual;
        }
        return switch (order) {
            case DMY -> date(match.group(3), match.group(2), match.group(1));
            case MDY -> date(match.group(3), match.group(1), match.group(2));
            case YMD -> date(match.group(1), match.group(2), match.group(3));
            case YDM -> date(match.group(1), match.group(3), match.group(2));
        };
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            var number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Months.number(month);
            var full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return full < 1900 || full > 2100 ? null : LocalDate.of(full, number, Integer.parseInt(day));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}

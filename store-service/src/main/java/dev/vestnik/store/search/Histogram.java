package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.util.Locale;

/** How the articles of an answer are spread over time. Days, weeks and months are those of UTC; weeks begin on Monday. */
public enum Histogram {
    DAY,
    WEEK,
    MONTH;

    /** The articles of a day, week or month. */
    public record Bucket(Instant start, long count) {}

    /** SQL of the beginning of the day, week or month that a row's {@code dated_at} falls in. */
    public String start() {
        return "date_trunc('" + name().toLowerCase(Locale.ROOT) + "', dated_at, 'UTC')";
    }

    /** SQL that counts the articles that meet the condition. */
    String sql(String condition) {
        return "select " + start() + " as start, count(*) as count from article where " + condition
                + " group by start order by start";
    }

    /** Reads the parameter {@code histogram}. */
    public static Histogram parse(String text) {
        return switch (text) {
            case "day" -> DAY;
            case "week" -> WEEK;
            case "month" -> MONTH;
            default -> throw Problem.badParameter("histogram", "The histogram is by day, week or month.");
        };
    }
}

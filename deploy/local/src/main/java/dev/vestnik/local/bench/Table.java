package dev.vestnik.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures beside those of a baseline, printed as a Markdown table. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
        rows.add(Collections.nCopies(header.length, "---"));
    }

    /** One row: both figures, and how many times the baseline the measured one is. */
    void compare(String figure, double baseline, double measured) {
        rows.add(List.of(figure, text(baseline), text(measured), "%.2f".formatted(measured / baseline)));
    }

    private static String text(double number) {
        return (number < 100 ? "%.1f" : "%.0f").formatted(number);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}

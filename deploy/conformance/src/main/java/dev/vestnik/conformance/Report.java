package dev.vestnik.conformance;

import java.io.PrintStream;

/** The findings as a table, a row as soon as it is known. */
final class Report {

    private static final String ROW = "%-22s %-5s  %-92s %s%n";

    private final PrintStream out;
    private int passed;
    private int failed;

    Report(PrintStream out) {
        this.out = out;
    }

    void begin() {
        out.printf(ROW, "check", "", "expected", "found");
    }

    void add(Finding finding) {
        if (finding.passed()) {
            passed++;
        } else {
            failed++;
        }
        out.printf(ROW, finding.check(), finding.passed() ? "pass" : "FAIL", finding.expected(), finding.found());
    }

    void end() {
        out.println(passed + " passed, " + failed + " failed");
    }
}

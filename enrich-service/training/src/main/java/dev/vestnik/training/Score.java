package dev.vestnik.training;

import java.util.Locale;

/** A figure, from 0 to 1: which measure of which set, and how it was come by. */
public record Score(String set, String measure, double value, String how) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-24s %-32s %.3f  %s", set, measure, value, how);
    }
}

package dev.vestnik.conformance;

import java.util.List;

/**
 * What a check found.
 *
 * @param mistakes none if it passed
 */
record Finding(String check, String expected, List<String> mistakes) {

    private static final int SHOWN = 3;

    boolean passed() {
        return mistakes.isEmpty();
    }

    /** The first mistakes, and how many more there are. */
    String found() {
        if (passed()) {
            return "as expected";
        }
        var shown = String.join("; ", mistakes.subList(0, Math.min(SHOWN, mistakes.size())));
        return mistakes.size() > SHOWN ? shown + "; and " + (mistakes.size() - SHOWN) + " more" : shown;
    }
}

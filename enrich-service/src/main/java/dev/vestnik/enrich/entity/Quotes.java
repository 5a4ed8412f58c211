package dev.vestnik.enrich.entity;

import java.util.Optional;

/** Quotation marks round names. */
final class Quotes {

    private static final String OPENING = "«\"“„‘'";
    private static final String CLOSING = "»\"”“’'";

    private Quotes() {}

    /** A name without the marks that enclose all of it, or of which only one half is there. */
    static String without(String name) {
        var bare = name;
        if (bare.length() > 2 && OPENING.indexOf(bare.charAt(0)) >= 0) {
            boolean closed = CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0;
            var inner = bare.substring(1, bare.length() - (closed ? 1 : 0));
            boolean whole = closed || inner.codePoints().noneMatch(c -> "»”\"".indexOf(c) >= 0);
            bare = whole ? inner.strip() : bare;
        }
        return bare;
    }

    /** What stands in the only pair of marks of a longer name: партия «Единая Россия». */
    static Optional<String> inner(String name) {
        int open = first(name, "«\"“„", 1);
        int close = open < 0 ? -1 : first(name, "»\"”“", open + 1);
        return close == name.length() - 1 && close > open + 2
                ? Optional.of(name.substring(open + 1, close))
                : Optional.empty();
    }

    private static int first(String name, String marks, int from) {
        for (int i = from; i < name.length(); i++) {
            if (marks.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

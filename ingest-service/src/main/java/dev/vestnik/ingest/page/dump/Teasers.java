package dev.vestnik.ingest.page.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lists of teasers by their repeated shape: title, time, excerpt, counts, and the same again. */
final class Teasers {

    private static final List<Pattern> ENTRIES = List.of(
            Pattern.compile("[TB][DO]C*[PX]?C*"),
            Pattern.compile("[DO][TB]C*X?C*"),
            Pattern.compile("E[XC]*"),
            Pattern.compile("T[PX][DO]C*"),
            Pattern.compile("[TB]X[DO]?C*"),
            Pattern.compile("[TSB]C+"));

    private Teasers() {}

    /** Half-open ranges of lines, one an entry; entries of one list follow each other without a gap. */
    record Entry(int from, int to) {}

    /** The lists in lines of these signs, in their order; none has fewer than two entries. */
    static List<List<Entry>> in(String signs) {
        var lists = new ArrayList<List<Entry>>();
        for (var at = 0; at < signs.length(); ) {
            var list = longest(signs, at);
            if (list.isEmpty()) {
                at++;
            } else {
                lists.add(list);
                at = list.getLast().to();
            }
        }
        return lists;
    }

    private static List<Entry> longest(String signs, int at) {
        List<Entry> longest = List.of();
        for (var form : ENTRIES) {
            var list = uniform(signs, list(signs, at, form));
            if (list.size() > 1 && (longest.isEmpty() || end(list) > end(longest))) {
                longest = list;
            }
        }
        return longest;
    }

    private static int end(List<Entry> list) {
        return list.getLast().to();
    }

    private static List<Entry> list(String signs, int from, Pattern form) {
        var list = new ArrayList<Entry>();
        var matcher = form.matcher(signs);
        for (var at = from; matcher.region(at, signs.length()).lookingAt(); at = matcher.end()) {
            list.add(new Entry(matcher.start(), matcher.end()));
        }
        return list;
    }

    /**
     * An article has headline, time and paragraph too: it is no entry of the list above or below it. It differs from them in
     * that its paragraph is not cut, or theirs are absent.
     */
    private static List<Entry> uniform(String signs, List<Entry> list) {
        var whole = list.stream().filter(entry -> hasParagraph(signs, entry)).count();
        var from = 0;
        var to = list.size();
        if (whole * 2 <= list.size()) {
            while (from < to && hasParagraph(signs, list.get(from))) {
                from++;
            }
            while (from < to && hasParagraph(signs, list.get(to - 1))) {
                to--;
            }
        }
        return from > 0 ? List.of() : list.subList(0, to);
    }

    private static boolean hasParagraph(String signs, Entry entry) {
        return signs.substring(entry.from(), entry.to()).indexOf('P') >= 0;
    }
}

package dev.vestnik.ingest.feed.xml;

import java.util.HashSet;
import java.util.Set;

/** Looks for marks and remembers which do not come any more: looking again each time would make hostile text quadratic. */
final class Missing {

    private final String text;
    private final Set<String> gone = new HashSet<>();

    Missing(String text) {
        this.text = text;
    }

    int indexOf(String mark, int from) {
        if (gone.contains(mark)) {
            return -1;
        }
        var found = text.indexOf(mark, from);
        if (found < 0) {
            gone.add(mark);
        }
        return found;
    }
}

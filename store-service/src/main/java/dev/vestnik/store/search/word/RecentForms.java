package dev.vestnik.store.search.word;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Forms of the words that were met lately: most are met again at once, and to make them is a good part of storing an article. Thread-safe. */
final class RecentForms {

    /** Most words of most texts, at some 400 bytes each. When there are so many, all are forgotten: the usual ones are soon back. */
    private static final int MOST = 4_000;

    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Function<String, Set<String>> maker;

    RecentForms(Function<String, Set<String>> maker) {
        this.maker = maker;
    }

    Set<String> of(String word) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var forms = known.get(word); // without the lock that computeIfAbsent takes
        return forms == null ? known.computeIfAbsent(word, maker) : forms;
    }
}

package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.text.Lines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The seventeen subjects at the top of IPTC Media Topics, and word stems that speak for them in every language. Immutable. */
final class Keywords {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 14;
    private static final Keywords KNOWN = new Keywords();

    private final Map<String, Integer> byStem = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Reads a code, a name and its word stems in all languages, parted by tabs. */
    private Keywords() {
        for (var line : Lines.of(Keywords.class, "topics.tsv")) {
            var columns = line.split("\t", -1);
            for (var stem : columns[2].split(" ", -1)) {
                byStem.put(stem, names.size());
            }
            names.put("medtop:" + columns[0], columns[1]);
        }
    }

    static Keywords known() {
        return KNOWN;
    }

    /** Name by code, in the order of the codes. */
    Map<String, String> names() {
        return names;
    }

    /** The number of the subject that a folded word speaks for. */
    Optional<Integer> subjectOf(String word) {
        for (int length = Math.min(LONGEST_STEM, word.length()); length >= SHORTEST_STEM; length--) {
            var subject = byStem.get(word.substring(0, length));
            if (subject != null) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}

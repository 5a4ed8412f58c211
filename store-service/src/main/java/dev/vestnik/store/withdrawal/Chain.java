package dev.vestnik.store.withdrawal;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether entries are the whole beginning of one log that nobody has changed since. */
final class Chain {

    private Chain() {}

    /** What came of checking. */
    sealed interface Finding {

        /**
         * Every entry stands as it was written.
         *
         * @param last the hash of the last one; who noted it down before sees whether anything behind it was cut off
         */
        record Whole(int entries, String last) implements Finding {}

        /**
         * Not so.
         *
         * @param sequence the number of the first entry that is wrong or missing
         */
        record Broken(long sequence, String why) implements Finding {}
    }

    /** Checks entries in whatever order they come; one that comes twice, such as from a topic, counts once. */
    static Finding check(List<JsonNode> entries) {
        var ordered = entries.stream()
                .sorted(comparingLong(Chain::sequence))
                .distinct()
                .toList();
        var previous = Entry.NOTHING;
        long expected = 1;
        for (var entry : ordered) {
            var wrong = wrong(entry, expected, previous);
            if (!wrong.isEmpty()) {
                return new Finding.Broken(Math.min(expected, sequence(entry)), wrong);
            }
            previous = entry.path("hash").asText();
            expected++;
        }
        return new Finding.Whole(ordered.size(), previous);
    }

    private static String wrong(JsonNode entry, long expected, String previous) {
        if (sequence(entry) > expected) {
            return "is missing";
        }
        if (sequence(entry) < expected) {
            return "stands there twice, with different contents";
        }
        if (!entry.path("previousHash").asText().equals(previous)) {
            return "does not name the hash of the entry before it";
        }
        try {
            return entry.path("hash").asText().equals(Entry.hash(entry)) ? "" : "was changed: its hash is another one";
        } catch (IllegalArgumentException e) {
            return "was changed: " + e.getMessage();
        }
    }

    private static long sequence(JsonNode entry) {
        return entry.path("sequence").asLong(0);
    }
}

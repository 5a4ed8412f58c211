package dev.vestnik.store.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.vestnik.store.problem.Problem;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A place in the dead letters; opaque to callers. Letters that arrive stand before it.
 *
 * @param places of each partition the offset before which everything is still to be shown
 */
record LetterCursor(Map<TopicPartition, Long> places) {

    static LetterCursor of(List<Backlog> backlogs) {
        var places = new HashMap<TopicPartition, Long>();
        backlogs.forEach(backlog -> places.put(backlog.partition(), backlog.place()));
        return new LetterCursor(places);
    }

    /** Reads the parameter {@code cursor}. */
    static LetterCursor parse(String text) {
        try {
            var places = new HashMap<TopicPartition, Long>();
            for (var place : new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", -1)) {
                var parts = place.split(" ", 3);
                places.put(new TopicPartition(parts[0], Integer.parseInt(parts[1])), Long.valueOf(parts[2]));
            }
            return new LetterCursor(places);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.badParameter("cursor", "The cursor is not one that a page gave.");
        }
    }

    @Override
    public String toString() {
        var text = places.entrySet().stream()
                .map(place -> place.getKey().topic() + " " + place.getKey().partition() + " " + place.getValue())
                .sorted()
                .collect(joining("\n"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}

package dev.vestnik.store.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vestnik.store.problem.Problem;
import java.util.Arrays;
import java.util.List;

/** Reads what a listener got as the id of the last event. */
final class PositionReader {

    private static final String HEADER = "Last-Event-ID";

    private static final int LONGEST = 64 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PositionReader() {}

    /** One partition's part of an id. */
    private record Place(String topic, int partition, long offset) {}

    /**
     * The position that an id names. A partition that it does not name begins at its first record: the topic may have got it since.
     *
     * @param partitions how many the topic has
     */
    static Position read(String id, int partitions) {
        if (id.length() > LONGEST) {
            throw bad("It is too long.");
        }
        var next = new long[partitions];
        Arrays.fill(next, -1);
        for (var place : places(id)) {
            if (!PublicTopic.NAME.equals(place.topic)) {
                throw bad("A topic is not " + PublicTopic.NAME + ".");
            }
            if (place.partition < 0 || place.partition >= partitions || next[place.partition] >= 0) {
                throw bad("A partition is named twice or does not exist.");
            }
            if (place.offset < 0) {
                throw bad("An offset is less than 0.");
            }
            next[place.partition] = place.offset;
        }
        return Position.of(
                Arrays.stream(next).map(offset -> Math.max(0, offset)).toArray());
    }

    /** The answer to an id that cannot be used. */
    static RuntimeException bad(String why) {
        return Problem.badParameter(HEADER, "The " + HEADER + " is no position in the topic: " + why);
    }

    private static List<Place> places(String id) {
        try {
            var places = JSON.readValue(id, new TypeReference<List<Place>>() {});
            if (places == null || places.isEmpty() || places.contains(null)) {
                throw bad("It names no partition.");
            }
            return places;
        } catch (JsonProcessingException e) {
            throw bad("It is no JSON array of {topic, partition, offset}.");
        }
    }
}

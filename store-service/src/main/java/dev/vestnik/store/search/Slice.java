package dev.vestnik.store.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time in which articles are sought before any older one is looked at, so that what many articles have costs no
 * more in a great archive than in a small one.
 *
 * @param from its beginning; open in the oldest
 * @param until its end, which is not in it; open in the newest
 */
record Slice(Optional<Instant> from, Optional<Instant> until) {

    /** Each reaches four times as far back as the one before, so that what is rare takes but a few looks. */
    private static final List<Duration> DEPTHS =
            Stream.of(1, 4, 16, 64, 256, 1024).map(Duration::ofDays).toList();

    /** All time, newest first. */
    static List<Slice> before(Instant newest) {
        var slices = new ArrayList<Slice>();
        var until = Optional.<Instant>empty();
        for (var depth : DEPTHS) {
            var from = Optional.of(newest.minus(depth));
            slices.add(new Slice(from, until));
            until = from;
        }
        slices.add(new Slice(Optional.empty(), until));
        return slices;
    }

    /** What of a selection lies in it. */
    Selection of(Selection selection) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        from.ifPresent(moment -> {
            conditions.add("dated_at >= :sliceFrom");
            values.put("sliceFrom", moment);
        });
        until.ifPresent(moment -> {
            conditions.add("dated_at < :sliceUntil");
            values.put("sliceUntil", moment);
        });
        return selection.and(String.join(" and ", conditions), Map.copyOf(values));
    }
}

package dev.vestnik.store.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of a source, about a topic, or all of them, from before a moment.
 *
 * @param why a sentence for people
 */
public record Scope(Optional<String> source, Optional<String> topic, Instant before, String why) {

    /** What a rule has go, now, after that time. */
    public static Scope of(RetentionConfig.Rule rule, Period period, Clock clock) {
        var before = clock.instant().atOffset(ZoneOffset.UTC).minus(period).toInstant();
        var of = rule.source().map(id -> " of " + id).orElse("")
                + rule.topic().map(code -> " about " + code).orElse("");
        return new Scope(rule.source(), rule.topic(), before, "Retention: articles" + of + " are kept for " + period);
    }

    /** SQL on the table {@code article}. */
    public String condition() {
        return "true" + source.map(id -> " and article.source = :source").orElse("")
                + topic.map(code -> " and article.topics @> array[cast(:topic as text)]")
                        .orElse("");
    }

    /** The parameters of the condition, and the moment. */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("before", before);
        source.ifPresent(id -> values.put("source", id));
        topic.ifPresent(code -> values.put("topic", code));
        return values;
    }
}

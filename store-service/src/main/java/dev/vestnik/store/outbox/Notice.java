package dev.vestnik.store.outbox;

import java.util.Optional;

/**
 * Something that is told on a public topic beside the articles themselves.
 *
 * @param id the same whenever the same is told
 * @param topic the middle of the topic's name, of which the schema's is made, too
 * @param key of the record
 * @param type of the event
 * @param time of the event, UTC with milliseconds
 * @param json the record's whole value
 * @param trace of what led to it, as the header {@code traceparent} names it
 */
public record Notice(
        String id, String topic, String key, String type, String time, String json, Optional<String> trace) {}

package dev.vestnik.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a consumer must get right.
 *
 * @param expected what must hold afterwards, as a sentence
 * @param aborted records of a transaction that is aborted, before the others
 * @param events records of a transaction that is committed, in their order
 */
record Check(String name, String expected, List<Event> aborted, List<Event> events) {

    Check(String name, String expected, Event... events) {
        this(name, expected, List.of(), List.of(events));
    }

    Check(String name, String expected, List<Event> events) {
        this(name, expected, List.of(), events);
    }

    /** The articles that this check looks at. */
    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        aborted.forEach(event -> ids.add(event.key()));
        events.forEach(event -> ids.add(event.key()));
        return ids;
    }
}

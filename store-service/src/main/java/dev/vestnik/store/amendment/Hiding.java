package dev.vestnik.store.amendment;

import dev.vestnik.store.withdrawal.Amending.Place;
import java.util.List;
import java.util.Optional;

/** What hiding words of an article comes to. */
public sealed interface Hiding {

    /**
     * They are there.
     *
     * @param words their fingerprints
     * @param entity that of the entity that they name, where one is to be hidden
     * @param places where they stand now
     */
    record Words(List<String> words, Optional<String> entity, List<Place> places) implements Hiding {}

    /** They are hidden already, by this entry of the log. */
    record Done(long sequence) implements Hiding {}

    /** The article has another text than the one that was looked at. */
    record OtherText(String contentHash) implements Hiding {}

    /** The article has no such words. */
    record Absent(String field, String why) implements Hiding {}
}

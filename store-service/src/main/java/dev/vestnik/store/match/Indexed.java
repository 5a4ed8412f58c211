package dev.vestnik.store.match;

import java.util.Arrays;
import java.util.List;

/** The fields of an article in memory, and how what stands in them is written. */
final class Indexed {

    /** Words of headline and body. */
    static final String WORDS = "words";

    /** How words begin: so that of many queries for beginnings only those are tried that may match. */
    static final String BEGINNINGS = "beginnings";

    /** Keys of entities. */
    static final String ENTITIES = "entities";

    /** Words of their names, each name in a window of its own. */
    static final String ENTITY_NAMES = "entity-names";

    /** Keys of entities that speak. */
    static final String SPEAKERS = "speakers";

    /** Words of their names, those of each quotation in a window of its own. */
    static final String SPEAKER_NAMES = "speaker-names";

    /** Qcodes. */
    static final String TOPICS = "topics";

    /** Words of their names, each name in a window of its own. */
    static final String TOPIC_NAMES = "topic-names";

    /** The id of the source. */
    static final String SOURCE = "source";

    /** Of uz-Latn: uz and uz-latn. */
    static final String LANGUAGES = "languages";

    /** A 32-bit number. */
    static final String SENTIMENT = "sentiment";

    /** negative, neutral or positive. */
    static final String TONE = "tone";

    /** Microseconds since 1970, as the database counts. */
    static final String DATED_AT = "dated-at";

    /** Places from one window to the next; no name has so many words. */
    static final int WINDOW = 1_000;

    private static final int[] LENGTHS = {4, 2};

    /** Which beginnings of a word stand in the index, the longest one first. */
    static List<String> beginnings(String form) {
        int tag = form.length() > 2 && form.charAt(2) == '/' ? 3 : 0;
        return Arrays.stream(LENGTHS)
                .filter(length -> form.length() >= tag + length)
                .mapToObj(length -> form.substring(0, tag + length))
                .toList();
    }

    private Indexed() {}
}

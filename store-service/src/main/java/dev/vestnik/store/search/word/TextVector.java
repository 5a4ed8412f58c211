package dev.vestnik.store.search.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words and their places in the database's own notation, that of a tsvector. For one text and one thread. */
final class TextVector {

    /** What a position can be, how many of them one word can have, and how long it can be, in PostgreSQL. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 255;
    private static final int MOST_BYTES = 2_046;

    /** No character of UTF-8 that is one UTF-16 unit has more. */
    private static final int BYTES_OF_UNIT = 3;

    /** With its places. */
    private static final int AVERAGE_WORD = 24;

    private final Map<String, Places> words = new HashMap<>();

    /** Adds a word; its place has a weight, A to D, or none. */
    void add(Lexeme word, String weight) {
        if (hasRoomFor(word.form())) {
            words.computeIfAbsent(word.form(), none -> new Places()).add(word.position(), weight);
        }
    }

    /** Whether the database takes it for a word at all. */
    static boolean hasRoomFor(String word) {
        return word.length() * BYTES_OF_UNIT <= MOST_BYTES
                || word.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    @Override
    public String toString() {
        var vector = new StringBuilder(words.size() * AVERAGE_WORD);
        words.forEach((word, places) -> {
            quote(word, vector);
            vector.append(places.text).append(' ');
        });
        return vector.toString();
    }

    private static void quote(String word, StringBuilder vector) {
        vector.append('\'');
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (unit == '\'' || unit == '\\') {
                vector.append(unit);
            }
            vector.append(unit);
        }
        vector.append('\'');
    }

    /** Where a word stands, as many places as can be. */
    private static final class Places {

        private final StringBuilder text = new StringBuilder(8);
        private int count;

        void add(int position, String weight) {
            if (count++ < MOST_POSITIONS) {
                text.append(count == 1 ? ':' : ',')
                        .append(Math.min(position, LAST_POSITION))
                        .append(weight);
            }
        }
    }
}

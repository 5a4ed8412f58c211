package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.List;
import java.util.Locale;

/** Whether a speaker is the source that gold has: by place, or by a word of the name, endings aside. */
final class SameSpeaker {

    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;

    private SameSpeaker() {}

    static boolean is(String text, JsonNode speaker, JsonNode source) {
        var pieces = Pieces.spans(source);
        boolean there = Pieces.span(speaker)
                .filter(span -> pieces.stream().anyMatch(span::overlaps))
                .isPresent();
        if (there) {
            return true;
        }
        var name = words(speaker.path("name").asText());
        return pieces.stream()
                .flatMap(piece -> words(slice(text, piece)).stream())
                .anyMatch(word -> name.stream().anyMatch(other -> same(word, other)));
    }

    private static List<String> words(String text) {
        return Pieces.words(text).spans().stream()
                .map(span -> slice(text, span).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    private static String slice(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return shorter >= SHORTEST_STEM && same >= Math.max(SHORTEST_STEM, shorter - LONGEST_ENDING);
    }
}

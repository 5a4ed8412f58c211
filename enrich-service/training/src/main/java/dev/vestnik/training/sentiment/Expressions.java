package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.sentiment.Evidence;
import dev.vestnik.enrich.sentiment.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a text that express an opinion, and of whom: as RuOpinionNE has marked them. */
final class Expressions {

    /** An opinion of what stands between two offsets, and where it is expressed. */
    private record Marked(int start, int end, String label, List<JsonNode> places) {

        boolean isOf(int from, int to) {
            return start < to && end > from;
        }

        boolean has(Word word) {
            return places.stream()
                    .anyMatch(place -> word.isBetween(
                            place.get("start").asInt(), place.get("end").asInt()));
        }
    }

    private final Map<String, List<Marked>> byText = new HashMap<>();

    Expressions(List<JsonNode> lines) {
        for (var line : lines) {
            var marked = byText.computeIfAbsent(line.get("text").asText(), text -> new ArrayList<>());
            line.get("opinions").forEach(opinion -> marked(opinion).ifPresent(marked::add));
        }
    }

    private static Optional<Marked> marked(JsonNode opinion) {
        var target = opinion.get("target");
        if (!target.isObject()) {
            return Optional.empty();
        }
        var places = new ArrayList<JsonNode>();
        places.add(opinion.get("expression"));
        opinion.get("expression").path("more").forEach(places::add);
        places.removeIf(place -> !place.has("start"));
        var label = Evidence.LABELS.get(opinion.get("polarity").asText().equals("POS") ? 2 : 1);
        return Optional.of(
                new Marked(target.get("start").asInt(), target.get("end").asInt(), label, places));
    }

    /** What each word says of a target between two offsets; none of them where nobody has marked the text. */
    List<String> of(String text, int start, int end, List<Word> words) {
        var marked = byText.get(text);
        if (marked == null) {
            return List.of();
        }
        var ofTarget = marked.stream().filter(one -> one.isOf(start, end)).toList();
        return words.stream().map(word -> label(ofTarget, word)).toList();
    }

    private static String label(List<Marked> marked, Word word) {
        return marked.stream()
                .filter(one -> one.has(word))
                .map(Marked::label)
                .reduce((one, other) -> other)
                .orElse(Evidence.LABELS.getFirst());
    }
}

package dev.vestnik.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a consumer says that it holds.
 *
 * @param unreadable lines that are no JSON
 */
record State(List<Line> lines, List<String> unreadable) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads lines of JSON. */
    static State read(Collection<String> text) {
        var lines = new ArrayList<Line>();
        var unreadable = new ArrayList<String>();
        for (var line : text) {
            try {
                Line.read(JSON.readTree(line)).ifPresent(lines::add);
            } catch (JsonProcessingException e) {
                unreadable.add(line);
            }
        }
        return new State(lines, unreadable);
    }

    boolean holdsAll(Collection<String> ids) {
        return lines.stream().map(Line::id).collect(Collectors.toSet()).containsAll(ids);
    }

    /** How it differs from what is expected of these articles, a sentence each. */
    List<String> differences(Collection<String> ids, Map<String, Line> expected) {
        var found = lines.stream().collect(Collectors.groupingBy(Line::id));
        var differences = new ArrayList<String>();
        unreadable.forEach(line -> differences.add("a line that is no JSON: " + shortened(line)));
        for (var id : ids) {
            differences.addAll(differences(id, found.getOrDefault(id, List.of()), expected));
        }
        return differences;
    }

    private static List<String> differences(String id, List<Line> found, Map<String, Line> expected) {
        var wanted = expected.get(id);
        if (wanted == null) {
            return found.isEmpty()
                    ? List.of()
                    : List.of(id + " is held"
                            + found.getFirst()
                                    .fields()
                                    .getOrDefault("version", "")
                                    .transform(version -> version.isEmpty() ? "" : " in version " + version));
        }
        return switch (found.size()) {
            case 0 -> List.of(id + " is not held");
            case 1 ->
                wanted.differences(found.getFirst()).stream()
                        .map(difference -> id + ": " + shortened(difference))
                        .toList();
            default -> List.of(id + " is held " + found.size() + " times");
        };
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}

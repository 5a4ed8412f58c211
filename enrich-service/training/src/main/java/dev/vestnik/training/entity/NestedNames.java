package dev.vestnik.training.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * NEREL as its authors publish it, in the format of brat: also the names within names, and how Wikidata calls the items.
 * A line for each text, like those of the other sets, its names overlapping.
 */
final class NestedNames {

    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "PER",
            "ORGANIZATION", "ORG",
            "COUNTRY", "LOC",
            "CITY", "LOC",
            "STATE_OR_PROVINCE", "LOC",
            "DISTRICT", "LOC",
            "LOCATION", "LOC");

    private NestedNames() {}

    static List<JsonNode> in(Path folder) {
        var lines = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(folder, "*.ann")) {
            for (var file : files) {
                var text = file.resolveSibling(file.getFileName().toString().replace(".ann", ".txt"));
                lines.add(line(Files.readString(text), Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The labelled texts in " + folder + " can't be read", e);
        }
        return lines;
    }

    private static JsonNode line(String text, List<String> marks) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("text", text).put("language", "ru");
        var names = line.putArray("entities");
        var byId = new HashMap<String, String[]>();
        for (var mark : marks) {
            var columns = mark.split("\t", -1);
            if (mark.startsWith("T")) {
                byId.put(columns[0], columns[1].split(" ", -1));
            } else if (mark.startsWith("N")) {
                var reference = columns[1].split(" ", -1);
                var place = byId.get(reference[1]);
                var item = reference[2].substring(reference[2].indexOf(':') + 1);
                if (place != null && TYPES.containsKey(place[0]) && item.matches("Q[1-9][0-9]*")) {
                    var name = names.addObject().put("type", TYPES.get(place[0]));
                    name.put("start", Integer.parseInt(place[1])).put("end", Integer.parseInt(place[place.length - 1]));
                    name.put("wikidata", item).put("label", columns.length > 2 ? columns[2] : "");
                }
            }
        }
        return line;
    }
}

package dev.vestnik.training.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.quotation.SpeechLabels;
import dev.vestnik.enrich.quotation.Unit;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The labels that a labelled text gives to its units. Where parts lie within each other, the inner one counts. */
final class GoldParts {

    private record Range(int start, int end, Part part) {}

    private final List<Range> ranges = new ArrayList<>(); // those that count before others stand first

    GoldParts(JsonNode line) {
        var attributions = list(line.path("attributions"));
        for (var quote : list(line.path("quotes"))) {
            for (var source : list(quote.path("source"))) {
                boolean cited = attributions.stream().anyMatch(one -> overlap(one.path("name"), source));
                add(source, cited ? Part.CITING_SOURCE : Part.SOURCE);
            }
        }
        list(line.path("denials")).forEach(denial -> add(denial.path("speaker"), Part.SOURCE));
        list(line.path("quotes")).forEach(quote -> list(quote.path("cue")).forEach(cue -> add(cue, Part.CUE)));
        list(line.path("denials")).forEach(denial -> add(denial.path("cue"), Part.DENYING));
        attributions.forEach(one -> add(one.path("name"), Part.CITED));
        attributions.forEach(
                one -> ranges.add(new Range(one.get("start").asInt(), one.get("end").asInt(), Part.CITING)));
        for (var quote : list(line.path("quotes"))) {
            boolean direct = quote.path("kind").asText().equals("direct");
            list(quote.path("content")).forEach(piece -> add(piece, direct ? Part.LITERAL : Part.CONTENT));
        }
        list(line.path("denials")).forEach(denial -> add(denial.path("what"), Part.DENIED));
    }

    List<String> labels(List<Token> tokens, List<Unit> units) {
        return units.stream()
                .map(unit -> SpeechLabels.of(part(tokens, unit)))
                .toList();
    }

    /** The part of a unit; a quoted passage is in a part when the middle of it is. */
    private Optional<Part> part(List<Token> tokens, Unit unit) {
        int middle = unit.length() == 0 ? unit.from() : unit.first() + unit.length() / 2;
        int at = tokens.get(middle).start();
        return ranges.stream()
                .filter(range -> range.start <= at && at < range.end)
                .map(Range::part)
                .findFirst();
    }

    private void add(JsonNode span, Part part) {
        if (span.isArray() && span.size() == 2) {
            ranges.add(new Range(span.get(0).asInt(), span.get(1).asInt(), part));
        }
    }

    static boolean overlap(JsonNode one, JsonNode other) {
        return one.size() == 2
                && other.size() == 2
                && one.get(0).asInt() < other.get(1).asInt()
                && other.get(0).asInt() < one.get(1).asInt();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

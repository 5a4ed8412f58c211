package dev.vestnik.training.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.quotation.SpeechLabels;
import dev.vestnik.enrich.quotation.Unit;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The labels that a labelled text gives to its units. Where parts lie within each other, the inner one counts. */
final class GoldParts {

    /** Characters: «об этом» is nothing that is said. */
    private static final int SHORTEST = 15;

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
        attributions.forEach(one ->
                ranges.add(new Range(one.get("start").asInt(), one.get("end").asInt(), Part.CITING)));
        for (var quote : list(line.path("quotes"))) {
            boolean direct = quote.path("kind").asText().equals("direct");
            list(quote.path("content")).forEach(piece -> add(piece, direct ? Part.LITERAL : Part.CONTENT));
        }
        list(line.path("denials")).forEach(denial -> add(denial.path("what"), Part.DENIED));
    }

    /** What an outlet is cited for is no quotation, but the model has to see it as what is said. */
    void cited(List<Sentence> sentences) {
        for (var range : List.copyOf(ranges)) {
            if (range.part == Part.CITED) {
                sentences.stream()
                        .filter(one -> one.start() <= range.start && range.end <= one.end())
                        .filter(one -> ranges.stream()
                                .noneMatch(other ->
                                        other.part.isSaid() && one.start() < other.end && other.start < one.end()))
                        .findFirst()
                        .ifPresent(this::cited);
            }
        }
    }

    /** The longer of what stands before and behind all that cites. */
    private void cited(Sentence sentence) {
        var citing = ranges.stream()
                .filter(one -> one.start < sentence.end() && sentence.start() < one.end)
                .toList();
        int first = citing.stream().mapToInt(Range::start).min().orElse(sentence.end());
        int last = citing.stream().mapToInt(Range::end).max().orElse(sentence.start());
        var before = new Range(sentence.start(), first, Part.CONTENT);
        var behind = new Range(afterThat(sentence, last), sentence.end(), Part.CONTENT);
        var longer = before.end - before.start > behind.end - behind.start ? before : behind;
        if (longer.end - longer.start > SHORTEST) {
            ranges.add(trimmed(sentence, longer));
        }
    }

    private static int afterThat(Sentence sentence, int end) {
        return sentence.tokens().stream()
                .filter(token -> token.start() >= end)
                .limit(3)
                .filter(token -> token.folded().equals("что") || token.folded().equals("that"))
                .mapToInt(Token::end)
                .findFirst()
                .orElse(end);
    }

    private static Range trimmed(Sentence sentence, Range range) {
        var words = sentence.tokens().stream()
                .filter(token ->
                        token.kind() != Token.Kind.MARK && token.start() >= range.start && token.end() <= range.end)
                .toList();
        return words.isEmpty()
                ? new Range(range.start, range.start, range.part)
                : new Range(words.getFirst().start(), words.getLast().end(), range.part);
    }

    List<String> labels(List<Token> tokens, List<Unit> units) {
        return units.stream().map(unit -> SpeechLabels.of(part(tokens, unit))).toList();
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

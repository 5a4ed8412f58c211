package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in tokens or words, to count how much of it spans cover. Offsets are code points. */
final class Pieces {

    private static final String ATOM = "(?:\\d+|[\\p{L}\\p{Nl}\\p{No}]+)";

    /** Words with inner hyphens and decimal numbers whole, every other mark alone. */
    private static final Pattern TOKEN = Pattern.compile(
            ATOM + "(?:(?:[-\u2010-\u2014\u2212_]|(?<=\\d)[.,/](?=\\d))" + ATOM + ")*|[^\\p{L}\\p{N}_\\s]|_",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Span> pieces = new ArrayList<>();

    private Pieces(String text, Pattern pattern) {
        int at = 0;
        int codePoint = 0;
        for (var found = pattern.matcher(text); found.find(); ) {
            codePoint += text.codePointCount(at, found.start());
            int end = codePoint + text.codePointCount(found.start(), found.end());
            pieces.add(new Span(codePoint, end));
            codePoint = end;
            at = found.end();
        }
    }

    static Pieces tokens(String text) {
        return new Pieces(text, TOKEN);
    }

    static Pieces words(String text) {
        return new Pieces(text, WORD);
    }

    List<Span> spans() {
        return pieces;
    }

    /** The numbers of the pieces that share a character with one of the spans. */
    Set<Integer> covered(Iterable<Span> spans) {
        var covered = new HashSet<Integer>();
        for (var span : spans) {
            for (int i = firstEndingBehind(span.start());
                    i < pieces.size() && pieces.get(i).start() < span.end();
                    i++) {
                covered.add(i);
            }
        }
        return covered;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first word of a span to its last: quotation marks and points at its ends do not count. */
    Optional<Span> trimmed(Span span) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (var piece : covered(List.of(span))) {
            start = Math.min(start, Math.max(span.start(), pieces.get(piece).start()));
            end = Math.max(end, Math.min(span.end(), pieces.get(piece).end()));
        }
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** The range that an object with {@code start} and {@code end} names. */
    static Optional<Span> span(JsonNode ranged) {
        int start = ranged.path("start").asInt(-1);
        int end = ranged.path("end").asInt(-1);
        return start >= 0 && start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The ranges of a list of pairs. */
    static List<Span> spans(JsonNode pairs) {
        var spans = new ArrayList<Span>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }
}

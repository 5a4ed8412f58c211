package dev.vestnik.store.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.vestnik.store.change.Changes.Kind;
import dev.vestnik.store.change.Changes.Paragraph;
import dev.vestnik.store.change.Changes.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which words of a text are others. */
final class Wording {

    /** Words, the spaces between them, and each sign by itself. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Of longer ones it is only said that they are others: the time grows with length and difference. */
    private static final int MOST_TOKENS = 5_000;

    private Wording() {}

    /** The pieces of one paragraph. */
    static List<Piece> pieces(String before, String after) {
        var old = tokens(before);
        var young = tokens(after);
        if (old.size() > MOST_TOKENS || young.size() > MOST_TOKENS) {
            return joined(Stream.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)));
        }
        var pieces = Stream.<Piece>builder();
        int at = 0;
        for (var delta : DiffUtils.diff(old, young).getDeltas()) {
            var source = delta.getSource();
            pieces.add(new Piece(Kind.SAME, String.join("", old.subList(at, source.getPosition()))));
            pieces.add(new Piece(Kind.REMOVED, String.join("", source.getLines())));
            pieces.add(new Piece(Kind.ADDED, String.join("", delta.getTarget().getLines())));
            at = source.getPosition() + source.size();
        }
        pieces.add(new Piece(Kind.SAME, String.join("", old.subList(at, old.size()))));
        return joined(pieces.build());
    }

    /** The paragraphs of a body that are others; those that took the place of some are compared with them, one by one. */
    static List<Paragraph> paragraphs(String before, String after) {
        var changed = new ArrayList<Paragraph>();
        DiffUtils.diff(paragraphs(before), paragraphs(after)).getDeltas().forEach(delta -> add(delta, changed));
        return List.copyOf(changed);
    }

    private static void add(AbstractDelta<String> delta, List<Paragraph> changed) {
        var old = delta.getSource();
        var young = delta.getTarget();
        for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
            boolean was = i < old.size();
            boolean is = i < young.size();
            changed.add(new Paragraph(
                    was ? old.getPosition() + i : null,
                    is ? young.getPosition() + i : null,
                    pieces(
                            was ? old.getLines().get(i) : "",
                            is ? young.getLines().get(i) : "")));
        }
    }

    private static List<String> paragraphs(String body) {
        return Stream.of(body.split("\n\n+")).filter(text -> !text.isBlank()).toList();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(token -> token.group()).toList();
    }

    private static List<Piece> joined(Stream<Piece> pieces) {
        return pieces.filter(piece -> !piece.text().isEmpty()).toList();
    }
}

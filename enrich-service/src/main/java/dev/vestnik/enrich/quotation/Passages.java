package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes passages of labelled units: neighbours with one label are one passage, without the marks around it. */
final class Passages {

    private final List<Token> tokens;
    private final SpeechText text;
    private final List<Passage> found = new ArrayList<>();

    private Passages(List<Token> tokens, SpeechText text) {
        this.tokens = tokens;
        this.text = text;
    }

    static List<Passage> of(List<Token> tokens, SpeechText text, List<Optional<Part>> parts, Denials denials) {
        var passages = new Passages(tokens, text);
        passages.find(new Repairs(text, denials).of(parts));
        return passages.found;
    }

    private void find(List<Optional<Part>> parts) {
        for (int i = 0; i < parts.size(); ) {
            int end = i + 1;
            while (end < parts.size() && parts.get(end).equals(parts.get(i)) && goesOn(parts.get(i), end)) {
                end++;
            }
            int begin = i;
            int behind = end;
            parts.get(i).ifPresent(part -> add(part, begin, behind));
            i = end;
        }
    }

    /** A quoted passage that was said stands for itself; and nothing but dashed speech goes beyond a sentence. */
    private boolean goesOn(Optional<Part> part, int end) {
        if (part.filter(Part.LITERAL::equals).isPresent()) {
            return !text.unit(end).quoted()
                    && !text.unit(end - 1).quoted()
                    && text.token(end).paragraph() == text.token(end - 1).paragraph();
        }
        return text.clauses().begin(end) == text.clauses().begin(end - 1);
    }

    private void add(Part part, int begin, int end) {
        int first = begin;
        int behind = end;
        while (first < behind && isMark(first)) {
            first++;
        }
        while (first < behind && isMark(behind - 1)) {
            behind--;
        }
        if (first == behind) {
            return;
        }
        boolean whole = behind - first == 1 && text.unit(first).quoted();
        int from = whole ? text.unit(first).first() : text.unit(first).from();
        int to = whole ? lastSaid(text.unit(first)) : text.unit(behind - 1).to();
        if (from < to) {
            found.add(new Passage(part, first, behind, from, to));
        }
    }

    /** Where no mark closes what is said, the sentence's last point is none of it. */
    private int lastSaid(Unit unit) {
        boolean open = unit.to() == unit.last();
        return open && unit.length() > 1 && tokens.get(unit.last() - 1).is(".") ? unit.last() - 1 : unit.last();
    }

    private boolean isMark(int i) {
        return !text.unit(i).quoted() && tokens.get(text.unit(i).from()).kind() == Token.Kind.MARK;
    }
}

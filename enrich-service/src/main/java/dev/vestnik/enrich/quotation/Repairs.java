package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closes the gaps that a labeller leaves in what is said. Belongs to one article. */
final class Repairs {

    private static final Optional<Part> SAID = Optional.of(Part.CONTENT);

    private final SpeechText text;

    Repairs(SpeechText text) {
        this.text = text;
    }

    List<Optional<Part>> of(List<Optional<Part>> parts) {
        var repaired = new ArrayList<>(parts);
        joinOverMarks(repaired);
        for (int begin = 0; begin < repaired.size(); begin = text.clauses().end(begin)) {
            int end = text.clauses().end(begin);
            fromTheBeginning(repaired, begin, end);
            toTheEnd(repaired, begin, end);
        }
        return repaired;
    }

    /** A mark between two words that are said is said with them. */
    private void joinOverMarks(List<Optional<Part>> parts) {
        for (int i = 1; i + 1 < parts.size(); i++) {
            boolean between = parts.get(i).isEmpty() && isMark(i) && parts.get(i - 1).equals(parts.get(i + 1));
            if (between && parts.get(i - 1).filter(Part::isSaid).isPresent()) {
                parts.set(i, parts.get(i - 1));
            }
        }
    }

    /** «[Дорогу откроют к] осени, сообщил …»: what comes before a cue is said from the sentence's first word on. */
    private void fromTheBeginning(List<Optional<Part>> parts, int begin, int end) {
        int first = begin;
        while (first < end && parts.get(first).isEmpty()) {
            first++;
        }
        if (first == begin || first == end || !parts.get(first).equals(SAID)) {
            return;
        }
        int behind = first;
        while (behind < end && parts.get(behind).equals(SAID)) {
            behind++;
        }
        boolean cued = behind + 1 < end && isMark(behind) && introduces(parts.get(behind + 1));
        if (cued) {
            parts.subList(begin, first).replaceAll(none -> SAID);
        }
    }

    private static boolean introduces(Optional<Part> part) {
        return part.filter(one -> one == Part.CUE || one == Part.CITING).isPresent();
    }

    /** «сообщил, что дорогу [откроют к осени]»: what comes behind «что» or a colon is said to the sentence's end. */
    private void toTheEnd(List<Optional<Part>> parts, int begin, int end) {
        int last = end - 1;
        while (last > begin && parts.get(last).isEmpty()) {
            last--;
        }
        if (!parts.get(last).equals(SAID)) {
            return;
        }
        int from = last;
        while (from > begin && parts.get(from - 1).equals(SAID)) {
            from--;
        }
        boolean that = from > begin && (text.speech(from - 1) == SpeechWord.THAT || text.mark(from - 1) == ':');
        if (that) {
            parts.subList(last, end).replaceAll(none -> SAID);
        }
    }

    private boolean isMark(int i) {
        return text.mark(i) != 0;
    }
}

package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Closes the gaps that a labeller leaves in what is said. Belongs to one article. */
final class Repairs {

    private static final Optional<Part> SAID = Optional.of(Part.CONTENT);

    /** What a sentence has that tells in another way than a report. */
    private static final Set<Part> OTHERS = Set.of(Part.LITERAL, Part.DENYING, Part.DENIED);

    private static final Set<String> THAT = Set.of("that", "что");

    private final SpeechText text;
    private final Denials denials;

    Repairs(SpeechText text, Denials denials) {
        this.text = text;
        this.denials = denials;
    }

    List<Optional<Part>> of(List<Optional<Part>> parts) {
        var repaired = new ArrayList<>(parts);
        joinOverMarks(repaired);
        takeAs(repaired);
        for (int begin = 0; begin < repaired.size(); begin = text.clauses().end(begin)) {
            int end = text.clauses().end(begin);
            afterAccording(repaired, begin, end);
            joinOverGaps(repaired, begin, end);
            fromTheBeginning(repaired, begin, end);
            upToTheCue(repaired, begin, end);
            toTheEnd(repaired, begin, end);
            withoutThat(repaired, begin, end);
            denials.settle(repaired, begin, end);
        }
        return repaired;
    }

    /** A mark between two words that are said is said with them. */
    private void joinOverMarks(List<Optional<Part>> parts) {
        for (int i = 1; i + 1 < parts.size(); i++) {
            boolean between =
                    parts.get(i).isEmpty() && isMark(i) && parts.get(i - 1).equals(parts.get(i + 1));
            if (between && parts.get(i - 1).filter(Part::isSaid).isPresent()) {
                parts.set(i, parts.get(i - 1));
            }
        }
    }

    /** «как [пишет]»: the small word that introduces what cites belongs to it. */
    private void takeAs(List<Optional<Part>> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).isEmpty() && text.speech(i) == SpeechWord.AS && introduces(parts.get(i + 1))) {
                parts.set(i, parts.get(i + 1));
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

    /** "[The presidents of A], B [and C] will meet, an official said": nothing stands before an only cue but what is said. */
    private void upToTheCue(List<Optional<Part>> parts, int begin, int end) {
        int cue = begin;
        while (cue < end && !introduces(parts.get(cue))) {
            cue++;
        }
        int first = parts.subList(begin, cue).indexOf(SAID);
        boolean only =
                parts.subList(begin, end).stream().flatMap(Optional::stream).noneMatch(OTHERS::contains);
        if (cue == end || first < 0 || !only || parts.subList(cue, end).contains(SAID)) {
            return;
        }
        int comma = cue;
        while (comma > begin && text.mark(comma) != ',') {
            comma--;
        }
        if (comma > begin + first) {
            parts.subList(begin + first, comma).replaceAll(none -> SAID);
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

    /** "said [that the road] will open": the small word stands outside. */
    private void withoutThat(List<Optional<Part>> parts, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean first = parts.get(i).equals(SAID)
                    && (i == begin || !parts.get(i - 1).equals(SAID));
            if (first && THAT.contains(text.token(i).folded())) {
                parts.set(i, Optional.empty());
            }
        }
    }

    /** «что он знает, как [дела, и надеется], что всё хорошо»: nothing stands between two things said but more of them. */
    private void joinOverGaps(List<Optional<Part>> parts, int begin, int end) {
        int last = -1;
        for (int i = begin; i < end; i++) {
            if (parts.get(i).equals(SAID)) {
                if (last >= 0) {
                    parts.subList(last, i).replaceAll(none -> SAID);
                }
                last = i;
            } else if (parts.get(i).isPresent()) {
                last = -1;
            }
        }
    }

    /** What follows «по словам министра,» is said to the sentence's end, whoever speaks in it, or until somebody is cited. */
    private void afterAccording(List<Optional<Part>> parts, int begin, int end) {
        int from = begin;
        while (from < end && !parts.get(from).equals(SAID)) {
            from++;
        }
        if (from < end && isAccording(parts, begin, from)) {
            for (int i = from; i < end && !isCiting(parts.get(i)); i++) {
                parts.set(i, SAID);
            }
        }
    }

    private static boolean isCiting(Optional<Part> part) {
        return part.filter(one -> one == Part.CITING || one == Part.CITED).isPresent();
    }

    /** «По словам министра, [дорогу откроют]»: nothing stands before what is said but whose words they are. */
    private boolean isAccording(List<Optional<Part>> parts, int begin, int from) {
        boolean according = false;
        for (int i = begin; i < from; i++) {
            var speech = text.speech(i);
            according |= speech == SpeechWord.WORDS || speech == SpeechWord.AS;
            if (parts.get(i).isEmpty() && !isMark(i) && speech != SpeechWord.AS) {
                return false;
            }
        }
        return according && from > begin && text.mark(from - 1) == ',';
    }

    private boolean isMark(int i) {
        return text.mark(i) != 0;
    }
}

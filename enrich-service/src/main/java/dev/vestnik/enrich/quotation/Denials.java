package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what is denied from what only looks so: who confirms or comments denies nothing without a negation. Belongs to one article. */
final class Denials {

    private static final Optional<Part> SAID = Optional.of(Part.CONTENT);
    private static final Optional<Part> CUE = Optional.of(Part.CUE);
    private static final Optional<Part> DENYING = Optional.of(Part.DENYING);
    private static final Optional<Part> DENIED = Optional.of(Part.DENIED);

    private final SpeechText text;
    private final Negations negations;
    private final AnswerWords.Known words;

    Denials(SpeechText text, Negations negations, AnswerWords.Known words) {
        this.text = text;
        this.negations = negations;
        this.words = words;
    }

    /** Corrects the parts of one sentence, units {@code begin} (inside) to {@code end} (behind). */
    void settle(List<Optional<Part>> parts, int begin, int end) {
        deny(parts, begin, end);
        boolean denies = false;
        boolean confirms = false;
        for (int i = begin; i < end; ) {
            int behind = i + 1;
            if (parts.get(i).equals(DENYING)) {
                while (behind < end && parts.get(behind).equals(DENYING)) {
                    behind++;
                }
                boolean here = denies(i, behind);
                boolean assents = !here && has(SpeechWord.CONFIRMS, i, behind) && !has(SpeechWord.DENIES, i, behind);
                denies |= here;
                confirms |= assents;
                if (!here) {
                    parts.subList(i, behind).replaceAll(part -> assents ? CUE : Optional.empty());
                }
            }
            i = behind;
        }
        if (!denies) {
            var what = confirms ? SAID : Optional.<Part>empty();
            parts.subList(begin, end).replaceAll(part -> part.equals(DENIED) ? what : part);
        }
    }

    /** What is introduced by words that deny is denied, not said. */
    private void deny(List<Optional<Part>> parts, int begin, int end) {
        boolean denies = false;
        boolean says = false;
        for (int i = begin; i < end; i++) {
            if (parts.get(i).equals(CUE)) {
                boolean here = text.speech(i) == SpeechWord.DENIES
                        || (text.speech(i) == SpeechWord.CONFIRMS && negations.of(i, i + 1));
                denies |= here;
                says |= !here && text.speech(i) == SpeechWord.SAYS;
            }
        }
        if (denies && !says) {
            var sentence = parts.subList(begin, end);
            sentence.replaceAll(part -> part.equals(CUE) ? DENYING : part.equals(SAID) ? DENIED : part);
        }
    }

    /** True unless the words confirm, comment or answer and nothing negates them, or deny and are negated themselves. */
    private boolean denies(int begin, int end) {
        boolean answers = text.any(begin, end, i -> text.speech(i) == SpeechWord.COMMENTS || is(i, words::isAnswer));
        if (answers || has(SpeechWord.CONFIRMS, begin, end)) {
            return has(SpeechWord.DENIES, begin, end)
                    || has(SpeechWord.DECLINES, begin, end)
                    || text.any(begin, end, i -> is(i, words::evades))
                    || negations.of(begin, end);
        }
        return !text.any(begin, end, i -> text.speech(i) == SpeechWord.DENIES && negations.beside(i));
    }

    private boolean has(SpeechWord wanted, int begin, int end) {
        return text.any(begin, end, i -> text.speech(i) == wanted);
    }

    private boolean is(int i, Predicate<String> wanted) {
        return wanted.test(text.token(i).folded());
    }
}

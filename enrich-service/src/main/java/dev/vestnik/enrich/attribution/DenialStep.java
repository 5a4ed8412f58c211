package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Denial;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Phrases;
import dev.vestnik.enrich.text.Phrases.Found;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds who denies, doesn't confirm or won't comment on what, one to a sentence, where the denier stands there by name. */
public final class DenialStep implements Step {

    private static final int SHORTEST = 2;

    /** True for a cue behind which stands what is denied, false for one before which it stands. */
    private final Cues<Boolean> cues =
            Cues.load("denials", columns -> columns.getFirst().equals("behind"));

    @Override
    public Model model() {
        return new Model("denials", "cues", "1");
    }

    @Override
    public void read(Document document) {
        cues.in(document.language()).ifPresent(phrases -> document.denies(denials(document, phrases)));
    }

    private static List<Denial> denials(Document document, Phrases<Boolean> phrases) {
        return document.body().sentences().stream()
                .flatMap(sentence -> phrases.in(sentence.text(), sentence.from(), sentence.to()).stream()
                        .flatMap(cue -> denial(document, sentence, cue).stream())
                        .limit(1))
                .toList();
    }

    private static Optional<Denial> denial(Document document, Sentence sentence, Found<Boolean> cue) {
        var tokens = sentence.text();
        var cued = Span.of(tokens.get(cue.from()), tokens.get(cue.to() - 1));
        var names = document.bodyNames();
        return names.lastSpeaker(sentence.start(), cued.start())
                .or(() -> names.firstSpeaker(cued.end(), sentence.end()))
                .flatMap(speaker -> what(sentence, cue, speaker)
                        .map(denied -> new Denial(Denial.Kind.DENIED, Speaker.of(speaker), cued, denied)));
    }

    /** The rest of the sentence on the cue's side, without the denier and the marks around it. */
    private static Optional<Span> what(Sentence sentence, Found<Boolean> cue, Named speaker) {
        var tokens = sentence.text();
        int from = cue.value() ? cue.to() : sentence.from();
        int to = cue.value() ? sentence.to() : cue.from();
        while (from < to && (!isWord(tokens.get(from)) || tokens.get(from).start() < speakerEnd(cue, speaker))) {
            from++;
        }
        while (from < to && !isWord(tokens.get(to - 1))) {
            to--;
        }
        return to - from < SHORTEST ? Optional.empty() : Optional.of(Span.of(tokens.get(from), tokens.get(to - 1)));
    }

    /** What stands before a cue begins behind the denier. */
    private static int speakerEnd(Found<Boolean> cue, Named speaker) {
        return cue.value() ? 0 : speaker.mention().end();
    }

    private static boolean isWord(Token token) {
        return token.kind() != Token.Kind.MARK;
    }
}

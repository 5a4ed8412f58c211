package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Denial;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.article.SpeechPart;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who denies, doesn't confirm or won't comment on what. */
public final class DenialStep implements Step {

    private final WordKinds<Denial.Kind> kinds = WordKinds.load(
            "denials", kind -> Denial.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));

    @Override
    public Model model() {
        return new Model("denials", "speech-crf", "1");
    }

    @Override
    public void read(Document document) {
        document.language().ifPresent(language -> document.denies(denials(document, language)));
    }

    private List<Denial> denials(Document document, Language language) {
        var parts = new SaidParts(document);
        var denials = new ArrayList<Denial>();
        for (int i = 0; i < parts.all().size(); i++) {
            var cue = parts.all().get(i);
            if (cue.part() == Part.DENYING) {
                denial(parts, i, language).ifPresent(denials::add);
            }
        }
        return denials;
    }

    private Optional<Denial> denial(SaidParts parts, int at, Language language) {
        var cue = parts.all().get(at);
        var kind = kinds.in(parts.tokens(cue), language).orElse(Denial.Kind.DENIED);
        return speaker(parts, at)
                .flatMap(speaker -> what(parts, at).map(what -> new Denial(kind, speaker, parts.span(cue), what)));
    }

    /** Who stands beside the words that deny; else who was spoken of last. */
    private static Optional<Speaker> speaker(SaidParts parts, int at) {
        return parts.nearest(at, one -> one.speaker().isPresent())
                .flatMap(SpeechPart::speaker)
                .or(() -> parts.all().subList(Math.max(0, at - 4), at).reversed().stream()
                        .flatMap(one -> one.speaker().stream())
                        .findFirst());
    }

    /** What stands beside the words that deny; else what was said just before. */
    private static Optional<Span> what(SaidParts parts, int at) {
        return parts.nearest(at, one -> one.part() == Part.DENIED)
                .map(parts::span)
                .or(() -> parts.before(parts.all().get(at).from()));
    }
}

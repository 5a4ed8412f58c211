package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Quotation.Kind;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.quotation.SpeechCues.Use;
import dev.vestnik.enrich.text.Phrases.Found;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody said in substance, one to a sentence at most, and only where the speaker stands there by name. */
final class ReportedSpeech {

    private static final int SHORTEST = 3;

    private ReportedSpeech() {}

    static List<Quotation> in(Document document, SpeechCues cues) {
        var quotations = new ArrayList<Quotation>();
        for (var sentence : document.body().sentences()) {
            cues.phrases().in(sentence.text(), sentence.from(), sentence.to()).stream()
                    .flatMap(cue -> reported(document, sentence, cue).stream())
                    .findFirst()
                    .ifPresent(quotations::add);
        }
        return quotations;
    }

    private static Optional<Quotation> reported(Document document, Sentence sentence, Found<Use> cue) {
        var tokens = sentence.text();
        var names = document.bodyNames();
        int cueStart = tokens.get(cue.from()).start();
        int cueEnd = tokens.get(cue.to() - 1).end();
        return switch (cue.value()) {
            case SAYS -> Optional.empty();
            case THAT ->
                names.lastSpeaker(sentence.start(), cueStart)
                        .or(() -> names.firstSpeaker(cueStart, cueEnd))
                        .flatMap(speaker -> quotation(tokens, cue, cue.to(), withoutPoint(sentence), speaker));
            case ACCORDING -> {
                int comma = comma(tokens, cue.to(), sentence.to());
                int end = comma < sentence.to() ? tokens.get(comma).start() : cueEnd;
                yield names.firstSpeaker(cueEnd, end)
                        .or(() -> names.lastSpeaker(sentence.start(), cueStart))
                        .flatMap(speaker -> quotation(tokens, cue, comma + 1, withoutPoint(sentence), speaker));
            }
            case SO ->
                names.firstSpeaker(cueEnd, sentence.end())
                        .flatMap(speaker -> quotation(tokens, cue, sentence.from(), cue.from(), speaker));
        };
    }

    private static Optional<Quotation> quotation(List<Token> tokens, Found<Use> cue, int from, int to, Named speaker) {
        int first = from < to && tokens.get(from).is(",") ? from + 1 : from;
        int behind = first < to && tokens.get(to - 1).is(",") ? to - 1 : to;
        if (behind - first < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new Quotation(
                Kind.INDIRECT,
                Span.of(tokens.get(first), tokens.get(behind - 1)),
                Optional.of(Span.of(tokens.get(cue.from()), tokens.get(cue.to() - 1))),
                Optional.of(Speaker.of(speaker)),
                Optional.empty()));
    }

    private static int comma(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to && !tokens.get(i).is(",")) {
            i++;
        }
        return i;
    }

    private static int withoutPoint(Sentence sentence) {
        var last = sentence.text().get(sentence.to() - 1);
        return last.kind() == Token.Kind.MARK ? sentence.to() - 1 : sentence.to();
    }
}

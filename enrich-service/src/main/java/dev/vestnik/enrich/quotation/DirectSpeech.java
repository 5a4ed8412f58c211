package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Quotation.Kind;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.quotation.QuotedSpans.Quoted;
import dev.vestnik.enrich.quotation.SpeechCues.Use;
import dev.vestnik.enrich.text.Phrases.Found;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Literal quotations: quoted words with somebody who says them behind or before. */
final class DirectSpeech {

    private static final int SHORTEST = 3;

    /** Tokens between a quotation and the word that introduces it. */
    private static final int BEHIND = 8;

    private static final int BEFORE = 16;

    /** Tokens behind the cue among which the speaker stands. */
    private static final int SPEAKER = 14;

    private DirectSpeech() {}

    static List<Quotation> in(Document document, SpeechCues cues) {
        var tokens = document.body().tokens();
        var quotations = new ArrayList<Quotation>();
        for (var quoted : QuotedSpans.in(tokens)) {
            if (quoted.words() >= SHORTEST) {
                behind(document, cues, quoted)
                        .or(() -> before(document, cues, quoted))
                        .ifPresent(quotations::add);
            }
        }
        return quotations;
    }

    /** «…», — сказал министр. */
    private static Optional<Quotation> behind(Document document, SpeechCues cues, Quoted quoted) {
        var tokens = document.body().tokens();
        int end = sentenceEnd(tokens, quoted.close() + 1, BEHIND + SPEAKER);
        return firstSaying(cues.phrases().in(tokens, quoted.close() + 1, Math.min(end, quoted.close() + 1 + BEHIND)))
                .filter(cue -> isSetOff(tokens, quoted) || (cue.value() == Use.SO && cue.from() == quoted.close() + 1))
                .map(cue -> {
                    var names = document.bodyNames();
                    var speaker = names.firstSpeaker(start(tokens, cue.to()), end(tokens, end))
                            .or(() -> names.lastSpeaker(start(tokens, quoted.close()), start(tokens, cue.from())));
                    return quotation(tokens, quoted, cue, speaker);
                });
    }

    /** Министр сказал: «…». */
    private static Optional<Quotation> before(Document document, SpeechCues cues, Quoted quoted) {
        var tokens = document.body().tokens();
        int begin = sentenceBegin(tokens, quoted.open());
        if (quoted.open() == 0 || !isOneOf(",:", tokens.get(quoted.open() - 1))) {
            return Optional.empty();
        }
        return firstSaying(cues.phrases().in(tokens, begin, quoted.open()).reversed())
                .map(cue -> {
                    var names = document.bodyNames();
                    int from = tokens.get(begin).start();
                    var speaker = names.lastSpeaker(from, start(tokens, cue.from()))
                            .or(() -> names.firstSpeaker(start(tokens, cue.to()), start(tokens, quoted.open())));
                    return quotation(tokens, quoted, cue, speaker);
                });
    }

    /** True for a quotation that ends in a mark or is followed by one; a name in quotation marks is neither. */
    private static boolean isSetOff(List<Token> tokens, Quoted quoted) {
        return isOneOf(",.!?…", tokens.get(quoted.close() - 1))
                || (quoted.close() + 1 < tokens.size() && isOneOf(",—–-", tokens.get(quoted.close() + 1)));
    }

    private static boolean isOneOf(String marks, Token token) {
        return token.kind() == Token.Kind.MARK && marks.indexOf(token.text().charAt(0)) >= 0;
    }

    private static Optional<Found<Use>> firstSaying(List<Found<Use>> cues) {
        return cues.stream()
                .filter(cue -> cue.value() == Use.SAYS || cue.value() == Use.SO)
                .findFirst();
    }

    private static Quotation quotation(List<Token> tokens, Quoted quoted, Found<Use> cue, Optional<Named> speaker) {
        return new Quotation(
                Kind.DIRECT,
                Span.of(tokens.get(quoted.open() + 1), tokens.get(quoted.close() - 1)),
                Optional.of(Span.of(tokens.get(cue.from()), tokens.get(cue.to() - 1))),
                speaker.map(Speaker::of),
                Optional.empty());
    }

    /** The token behind the sentence that goes on behind a quotation. */
    private static int sentenceEnd(List<Token> tokens, int from, int longest) {
        int i = from;
        while (i < Math.min(tokens.size(), from + longest)
                && tokens.get(i).paragraph() == tokens.get(from - 1).paragraph()
                && !tokens.get(i).is(".")) {
            i++;
        }
        return i;
    }

    private static int sentenceBegin(List<Token> tokens, int open) {
        int i = open;
        while (i > Math.max(0, open - BEFORE)
                && tokens.get(i - 1).paragraph() == tokens.get(open).paragraph()
                && !tokens.get(i - 1).is(".")) {
            i--;
        }
        return i;
    }

    private static int start(List<Token> tokens, int index) {
        return index < tokens.size()
                ? tokens.get(index).start()
                : tokens.getLast().end();
    }

    private static int end(List<Token> tokens, int index) {
        return tokens.get(index - 1).end();
    }
}

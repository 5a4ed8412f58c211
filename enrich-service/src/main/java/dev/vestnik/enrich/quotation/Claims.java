package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Claim;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Quotation.Kind;
import dev.vestnik.enrich.article.SpeechPart.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reported speech that asserts something; what is wished, asked or thought is no claim. */
final class Claims {

    private Claims() {}

    static List<Claim> of(List<Quotation> quotations, List<Passage> passages, SpeechText text) {
        var asserting = new HashSet<Integer>();
        for (var passage : passages) {
            if (passage.part() == Part.CUE && asserts(passage, text)) {
                asserting.add(text.token(passage.begin()).start());
            }
        }
        return quotations.stream()
                .filter(quotation -> quotation.kind() == Kind.INDIRECT && isOf(quotation, asserting))
                .flatMap(quotation -> quotation
                        .speaker()
                        .map(speaker -> new Claim(speaker, quotation.cue().orElseThrow(), quotation.content()))
                        .stream())
                .toList();
    }

    private static boolean isOf(Quotation quotation, Set<Integer> cues) {
        return quotation.cue().filter(cue -> cues.contains(cue.start())).isPresent();
    }

    private static boolean asserts(Passage cue, SpeechText text) {
        boolean asserts = false;
        for (int i = cue.begin(); i < cue.end(); i++) {
            switch (text.speech(i)) {
                case SAYS, REPORTS, CONFIRMS, WORDS -> asserts = true;
                case ASKS, COMMENTS, NOT -> {
                    return false;
                }
                default -> {}
            }
        }
        return asserts;
    }
}

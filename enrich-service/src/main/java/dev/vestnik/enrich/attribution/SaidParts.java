package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.SpeechPart;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of an article in which something is said, by their place. Belongs to one article. */
final class SaidParts {

    /** Parts that are looked at around another one. */
    private static final int NEAR = 8;

    private final List<Token> tokens;
    private final List<SpeechPart> all;
    private final List<Sentence> sentences;

    SaidParts(Document document) {
        this.tokens = document.body().tokens();
        this.all = document.speechParts();
        this.sentences = document.body().sentences();
    }

    List<SpeechPart> all() {
        return all;
    }

    List<Token> tokens(SpeechPart part) {
        return tokens.subList(part.from(), part.to());
    }

    Span span(SpeechPart part) {
        return Span.of(tokens.get(part.from()), tokens.get(part.to() - 1));
    }

    /** The part of some kind that stands nearest to the one at an index, in its sentence. */
    Optional<SpeechPart> nearest(int at, Predicate<SpeechPart> wanted) {
        var own = all.get(at);
        var sentence = sentences.get(sentence(own.from()));
        return all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR)).stream()
                .filter(one -> one.from() != own.from() && one.from() >= sentence.from() && one.from() < sentence.to())
                .filter(wanted)
                .min(Comparator.comparingInt(one -> distance(own, one)));
    }

    static int distance(SpeechPart one, SpeechPart other) {
        return one.from() < other.from() ? other.from() - one.to() : one.from() - other.to();
    }

    /** The number of the sentence in which a token stands. */
    int sentence(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The words of the sentence before the one in which a token stands. */
    Optional<Span> before(int token) {
        int number = sentence(token);
        if (number == 0) {
            return Optional.empty();
        }
        var sentence = sentences.get(number - 1);
        int to = sentence.to();
        while (to - 1 > sentence.from() && tokens.get(to - 1).kind() == Token.Kind.MARK) {
            to--;
        }
        return Optional.of(Span.of(tokens.get(sentence.from()), tokens.get(to - 1)));
    }
}

package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.quotation.QuotedSpans.Quoted;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Divides a body into words, marks and quoted passages; a passage that «…, — сказал он, — …» breaks is two of them. */
final class Units {

    /** Between the dash and the verb stand few words: «— с горечью сказал он». */
    private static final int VERB = 4;

    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;
    private final SpeechWords words;
    private final List<Unit> units = new ArrayList<>();

    private Units(Document document, SpeechWords words) {
        this.tokens = document.body().tokens();
        this.analyses = document.analyses(Field.BODY);
        this.words = words;
    }

    static List<Unit> of(Document document, SpeechWords words) {
        return new Units(document, words).all();
    }

    private List<Unit> all() {
        int at = 0;
        for (var quoted : QuotedSpans.in(tokens)) {
            single(at, quoted.open());
            quoted(quoted);
            at = Math.min(tokens.size(), quoted.close() + 1);
            if (quoted.close() < tokens.size() && tokens.get(quoted.close()).paragraph() != paragraph(quoted.open())) {
                at = quoted.close(); // it is not closed, and the next paragraph begins there
            }
        }
        single(at, tokens.size());
        return units;
    }

    private int paragraph(int token) {
        return tokens.get(token).paragraph();
    }

    private void single(int from, int to) {
        for (int i = from; i < to; i++) {
            units.add(Unit.token(i));
        }
    }

    private void quoted(Quoted quoted) {
        int from = quoted.open();
        int first = from + 1;
        for (int i = first; i < quoted.close(); i++) {
            if (isInterrupted(i, quoted.close())) {
                int again = again(i + 1, quoted.close());
                units.add(Unit.quoted(from, i - 1, first, i - 1));
                single(i - 1, again);
                from = again;
                first = again;
                i = again;
            }
        }
        boolean closed = quoted.close() < tokens.size() && paragraph(quoted.close()) == paragraph(quoted.open());
        if (first < quoted.close()) {
            units.add(Unit.quoted(from, quoted.close() + (closed ? 1 : 0), first, quoted.close()));
        } else if (closed) {
            single(quoted.close(), quoted.close() + 1);
        }
    }

    /** True for a dash behind a mark, with a verb of speech close behind it. */
    private boolean isInterrupted(int i, int close) {
        if (!isDash(i) || !isOneOf(",.!?…", i - 1)) {
            return false;
        }
        for (int verb = i + 1; verb < Math.min(close, i + 1 + VERB); verb++) {
            var kind = words.of(tokens.get(verb), analyses.get(verb));
            if (kind == SpeechWord.SAYS || kind == SpeechWord.THINKS || kind == SpeechWord.ASKS) {
                return true;
            }
        }
        return false;
    }

    /** The token behind the dash with which the passage goes on, or its end. */
    private int again(int from, int close) {
        for (int i = from + 1; i < close; i++) {
            if (isDash(i) && isOneOf(",.:!?…", i - 1)) {
                return i + 1;
            }
        }
        return close;
    }

    private boolean isDash(int i) {
        return isOneOf("—–-", i);
    }

    private boolean isOneOf(String marks, int i) {
        var token = tokens.get(i);
        return token.kind() == Token.Kind.MARK && marks.indexOf(token.text().charAt(0)) >= 0;
    }
}

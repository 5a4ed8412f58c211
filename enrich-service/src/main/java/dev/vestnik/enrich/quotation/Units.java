package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.quotation.QuotedSpans.Quoted;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a body, behind its dateline, into words, marks and quoted passages; a passage that «…, — сказал он, — …» breaks is two of
 * them.
 */
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
        int at = Dateline.length(tokens);
        for (var quoted : QuotedSpans.in(tokens)) {
            at = outside(at, quoted.open());
            if (at <= quoted.open()) {
                boolean closed = isClosed(quoted);
                split(quoted.open(), quoted.close(), closed);
                at = quoted.close() + (closed ? 1 : 0);
            }
        }
        outside(at, tokens.size());
        return units;
    }

    private boolean isClosed(Quoted quoted) {
        return quoted.close() < tokens.size() && paragraph(quoted.close()) == paragraph(quoted.open());
    }

    /** Tokens one by one, and what is spoken behind a dash; returns where it has come to. */
    private int outside(int from, int to) {
        int i = from;
        while (i < to) {
            int end = tokens.get(i).isDash() && (i == 0 || paragraph(i - 1) != paragraph(i)) ? spoken(i) : i;
            if (end > i) {
                split(i, end, false);
                i = end;
            } else {
                units.add(Unit.token(i++));
            }
        }
        return i;
    }

    /** The end of a paragraph that begins with a dash, where somebody is said to speak; else the beginning. */
    private int spoken(int from) {
        int end = from + 1;
        boolean spoken = false;
        while (end < tokens.size() && paragraph(end) == paragraph(from)) {
            end++;
        }
        for (int i = from + 2; i < end && !spoken; i++) {
            spoken = isInterrupted(i, end);
        }
        return spoken ? end : from;
    }

    private int paragraph(int token) {
        return tokens.get(token).paragraph();
    }

    private void single(int from, int to) {
        for (int i = from; i < to; i++) {
            units.add(Unit.token(i));
        }
    }

    /** What stands behind an opening mark, in pieces where it is interrupted. */
    private void split(int open, int close, boolean closed) {
        int from = open;
        int first = open + 1;
        for (int i = first; i < close; i++) {
            if (isInterrupted(i, close)) {
                int again = again(i + 1, close);
                units.add(Unit.quoted(from, i - 1, first, i - 1));
                single(i - 1, again);
                from = again;
                first = again;
                i = again;
            }
        }
        if (first < close) {
            units.add(Unit.quoted(from, close + (closed ? 1 : 0), first, close));
        } else if (closed) {
            single(close, close + 1);
        }
    }

    /** True for a dash behind a mark, with a verb of speech close behind it. */
    private boolean isInterrupted(int i, int close) {
        if (!tokens.get(i).isDash() || !tokens.get(i - 1).isMark(",.!?…")) {
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
            if (tokens.get(i).isDash() && tokens.get(i - 1).isMark(",.:!?…")) {
                return i + 1;
            }
        }
        return close;
    }
}

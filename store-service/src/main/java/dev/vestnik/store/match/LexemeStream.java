package dev.vestnik.store.match;

import dev.vestnik.store.search.word.Lexeme;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are analysed already, as the index takes them; sorted by their places. */
final class LexemeStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Lexeme> lexemes;
    private int next;
    private int position;

    LexemeStream(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    @Override
    public boolean incrementToken() {
        if (next == lexemes.size()) {
            return false;
        }
        var lexeme = lexemes.get(next++);
        clearAttributes();
        term.append(lexeme.form());
        increment.setPositionIncrement(lexeme.position() - position);
        offset.setOffset(lexeme.start(), lexeme.end());
        position = lexeme.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = 0;
    }
}

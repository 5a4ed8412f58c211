package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Token;
import java.util.List;

/**
 * SimHash (Charikar 2002) of the body's words, three at a time, as 16 hex digits: texts that share most of their wording
 * differ in few of the 64 bits.
 */
public final class FingerprintStep implements Step {

    private static final int SHINGLE = 3;

    @Override
    public Model model() {
        return new Model("fingerprint", "simhash-64", "1");
    }

    @Override
    public void read(Document document) {
        var words = document.body().tokens().stream()
                .filter(Token::isWord)
                .map(Token::folded)
                .toList();
        document.looksLike("%016x".formatted(simHash(words)));
    }

    private static long simHash(List<String> words) {
        var votes = new int[Long.SIZE];
        for (int i = 0; i + Math.min(SHINGLE, words.size()) <= words.size() && i < words.size(); i++) {
            long hash = hash(words, i, Math.min(i + SHINGLE, words.size()));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return result;
    }

    /** FNV-1a over the characters, mixed as in SplitMix64 so that every bit depends on every character. */
    private static long hash(List<String> words, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            for (int c = 0; c < words.get(i).length(); c++) {
                hash = (hash ^ words.get(i).charAt(c)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}

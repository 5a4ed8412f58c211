package dev.vestnik.store.search;

import dev.vestnik.store.search.Selection.Term;
import dev.vestnik.store.search.word.Token;
import dev.vestnik.store.search.word.Turkic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Passages of texts whose words only we can bring into their forms. */
final class TurkicPassages {

    private static final int MOST_PASSAGES = 2;
    private static final int WORDS_BEFORE = 8;
    private static final int WORDS_BEHIND = 16;

    private TurkicPassages() {}

    static List<Passage> of(Turkic language, String body, List<Term> terms) {
        var words = new HashSet<String>();
        var beginnings = new ArrayList<String>();
        for (var term : terms) {
            for (var token : Token.of(term.text())) {
                if (term.isPrefix()) {
                    beginnings.add(language.beginning(token.text()));
                } else {
                    words.addAll(language.forms(token.text()));
                }
            }
        }
        var tokens = Token.of(body);
        var hits = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isSought(language.forms(tokens.get(i).text()), words, beginnings)) {
                hits.add(i);
            }
        }
        return passages(body, tokens, hits);
    }

    private static boolean isSought(Set<String> forms, Set<String> words, List<String> beginnings) {
        return !Collections.disjoint(forms, words)
                || forms.stream().anyMatch(form -> beginnings.stream().anyMatch(form::startsWith));
    }

    private static List<Passage> passages(String body, List<Token> tokens, List<Integer> hits) {
        var passages = new ArrayList<Passage>();
        int from = 0;
        for (int hit : hits) {
            if (hit >= from && passages.size() < MOST_PASSAGES) {
                int first = Math.max(from, hit - WORDS_BEFORE);
                int last = Math.min(tokens.size() - 1, hit + WORDS_BEHIND);
                passages.add(passage(body, tokens, hits, first, last));
                from = last + 1;
            }
        }
        return passages;
    }

    private static Passage passage(String body, List<Token> tokens, List<Integer> hits, int first, int last) {
        int start = tokens.get(first).start();
        var marks = hits.stream()
                .filter(hit -> hit >= first && hit <= last)
                .map(tokens::get)
                .map(word -> new Passage.Mark(
                        body.codePointCount(start, word.start()), body.codePointCount(start, word.end())))
                .toList();
        return new Passage(body.substring(start, tokens.get(last).end()), marks);
    }
}

package dev.vestnik.enrich.name;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.List;

/** What is known of one token, as numbers and hashes that features are made of. */
final class Word {

    /** Affixes of one to this many letters. */
    static final int AFFIXES = 5;

    final int form;
    final int stem;
    final int known;
    final int cluster;
    final int family;
    final int[] groups;
    final int kind;
    final int shape;
    final Grammar grammar;
    final int[] beginnings = new int[AFFIXES];
    final int[] endings = new int[AFFIXES];

    Word(Token token, List<Analysis> analyses, Lexis lexis) {
        var folded = lexis.spelling(token.folded());
        form = Features.hash(folded);
        kind = Shape.kind(token);
        shape = Shape.of(token);
        grammar = Grammar.of(analyses);
        int cut = lexis.stem(folded);
        cluster = lexis.cluster(form, cut);
        family = lexis.family(cluster);
        groups = lexis.groups(cluster);
        known = isCapital() ? lexis.names().signs(cut) : 0;
        stem = analyses.isEmpty() ? cut : lemma(analyses);
        for (int i = 0; i < AFFIXES; i++) {
            int length = Math.min(i + 1, folded.length());
            beginnings[i] = length == folded.length() ? form : Features.hash(folded, 0, length);
            endings[i] =
                    length == folded.length() ? form : Features.hash(folded, folded.length() - length, folded.length());
        }
    }

    private int lemma(List<Analysis> analyses) {
        for (var analysis : analyses) {
            if (kind != Shape.LOWER && (analysis.isSurname() || analysis.isGivenName())) {
                return Features.hash(analysis.lemma());
            }
        }
        return Features.hash(analyses.getFirst().lemma());
    }

    boolean isCapital() {
        return kind >= Shape.CAPITALISED && kind <= Shape.MIXED;
    }
}

package dev.vestnik.enrich.name;

import dev.vestnik.enrich.text.Analysis;
import java.util.List;

/**
 * What a dictionary says of a form, all its readings together.
 *
 * @param parts a bit for each part of speech, and for given names, surnames and patronymics
 * @param forms a bit for each gender (or plural) and case, by which neighbours agree
 */
record Grammar(int parts, int forms) {

    static final Grammar UNKNOWN = new Grammar(0, 0);

    static final int GIVEN_NAME = 1;
    static final int SURNAME = 2;
    static final int PATRONYMIC = 4;

    private static final List<String> PARTS = List.of(
            "NN:Name",
            "NN:Fam",
            "NN:Patr",
            "NN:Anim",
            "NN:Inanim",
            "ADJ",
            "VB",
            "PREP",
            "CONJ",
            "ADV",
            "PNN",
            "PT",
            "ABR",
            "DPT",
            "NUM",
            "PRDC",
            "PADJ",
            "ORD",
            "INTERJECTION",
            "PARTICLE");
    private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");

    static Grammar of(List<Analysis> analyses) {
        if (analyses.isEmpty()) {
            return UNKNOWN;
        }
        int parts = 0;
        int forms = 0;
        for (var analysis : analyses) {
            parts |= part(analysis.tag());
            forms |= form(analysis);
        }
        return new Grammar(parts, forms);
    }

    private static int part(String tag) {
        for (int i = 0; i < PARTS.size(); i++) {
            if (tag.startsWith(PARTS.get(i))) {
                return 1 << i;
            }
        }
        return 1 << PARTS.size();
    }

    private static int form(Analysis analysis) {
        var tag = analysis.tag();
        int last = CASES.indexOf(tag.substring(tag.lastIndexOf(':') + 1));
        if (last < 0) {
            return 0;
        }
        int gender = analysis.isPlural() ? 0 : analysis.isMasculine() ? 1 : analysis.isFeminine() ? 2 : 3;
        return 1 << (gender * CASES.size() + last);
    }

    /** A bit for each case that both may stand in, in the same gender and number. */
    int agreement(Grammar other) {
        int both = forms & other.forms;
        int size = CASES.size();
        return (both | (both >> size) | (both >> (2 * size)) | (both >> (3 * size))) & ((1 << size) - 1);
    }

    boolean has(int part) {
        return (parts & part) != 0;
    }
}

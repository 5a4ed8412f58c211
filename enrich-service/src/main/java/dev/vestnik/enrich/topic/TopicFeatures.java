package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Text;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article shows of its subject: dictionary forms and stems of its words, each once, and keywords. */
public final class TopicFeatures {

    /** The subject of an article is clear after so many different words. */
    private static final int ENOUGH = 150;

    private static final int STEM = 5;
    private static final int SHORTEST = 3;

    private TopicFeatures() {}

    /** The codes of the seventeen subjects: the labels of the model. */
    public static List<String> labels() {
        return List.copyOf(Keywords.known().names().keySet());
    }

    /** Hashed features, the headline's words once more. */
    public static int[] of(Document document) {
        var features = new Features();
        var seen = new EnumMap<Field, Set<String>>(Field.class);
        document.texts().forEach((field, text) -> seen.put(field, read(features, document, field, text)));
        var headline = seen.getOrDefault(Field.HEADLINE, Set.of());
        headline.forEach(word -> features.add(5, word));
        return features.take();
    }

    private static Set<String> read(Features features, Document document, Field field, Text text) {
        var seen = new HashSet<String>();
        var analyses = document.analyses(field);
        for (int i = 0; i < text.tokens().size() && seen.size() < ENOUGH; i++) {
            var token = text.tokens().get(i);
            var folded = token.folded();
            var known = analyses.get(i);
            var form = known.isEmpty() ? folded : known.getFirst().lemma();
            if (token.isWord() && folded.length() >= SHORTEST && isTelling(known) && seen.add(form)) {
                features.add(1, form);
                features.add(2, form.substring(0, Math.min(STEM, form.length())));
                Keywords.known().subjectOf(folded).ifPresent(subject -> features.add(3, subject));
            }
        }
        return seen;
    }

    /** False for the little words that stand in every text. */
    private static boolean isTelling(List<Analysis> known) {
        return known.isEmpty() || known.stream().anyMatch(one -> one.isNoun() || one.isAdjective() || one.isVerb());
    }
}

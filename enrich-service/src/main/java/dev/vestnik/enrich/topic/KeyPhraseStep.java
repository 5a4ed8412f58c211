package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the phrases that an article says early and again: nouns with their adjectives in Russian, else long words and pairs of them. */
public final class KeyPhraseStep implements Step {

    private static final int MOST = 10;
    private static final int ENOUGH_TOKENS = 1000;

    /** What stands in the headline counts as often again. */
    private static final int HEADLINE = 2;

    /** A phrase says more than a word. */
    private static final double PHRASE = 1.6;

    private static final double LEAST = 1.2;

    /** How much a phrase weighs, falling with the distance from the beginning. */
    private static final double HALF_WAY = 150;

    @Override
    public Model model() {
        return new Model("keyphrases", "noun-phrases", "1");
    }

    @Override
    public void read(Document document) {
        var weights = new LinkedHashMap<String, Double>();
        document.texts().forEach((field, text) -> collect(document, field, text, weights));
        var best = weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        document.speaksOf(withoutParts(best));
    }

    private static void collect(Document document, Field field, Text text, Map<String, Double> weights) {
        var phrases = new NounPhrases(text.tokens(), document.analyses(field));
        int factor = field == Field.BODY ? 1 : HEADLINE;
        for (int i = 0; i < Math.min(ENOUGH_TOKENS, text.tokens().size()); i++) {
            double weight = factor * (0.5 + HALF_WAY / (HALF_WAY + i));
            phrases.wordAt(i).ifPresent(word -> weights.merge(word, weight / 2, Double::sum));
            phrases.phraseAt(i).ifPresent(phrase -> weights.merge(phrase, weight * PHRASE / 2, Double::sum));
        }
    }

    /** A word that stands in a better phrase is said with it. */
    private static List<String> withoutParts(List<String> best) {
        var kept = new ArrayList<String>();
        for (var phrase : best) {
            if (kept.size() < MOST
                    && kept.stream().noneMatch(other -> isPart(phrase, other) || isPart(other, phrase))) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private static boolean isPart(String word, String phrase) {
        return phrase.startsWith(word + " ") || phrase.endsWith(" " + word);
    }
}

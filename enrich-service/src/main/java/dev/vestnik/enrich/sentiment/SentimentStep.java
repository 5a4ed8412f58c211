package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Weighs good words against bad ones: in the whole article, and for each entity in the sentences that name it. */
public final class SentimentStep implements Step {

    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);

    public SentimentStep() {
        for (var language : Language.values()) {
            lexicons.put(language, Lexicon.load(language));
        }
    }

    @Override
    public Model model() {
        return new Model("sentiment", "lexicon", "1");
    }

    @Override
    public void read(Document document) {
        document.language().map(lexicons::get).ifPresent(lexicon -> weigh(document, lexicon));
    }

    private static void weigh(Document document, Lexicon lexicon) {
        var all = document.texts().values().stream()
                .flatMap(text -> text.tokens().stream())
                .toList();
        var sentences = sentences(document, lexicon);
        var entities = document.entities().stream()
                .map(entity -> entity.with(towards(entity, sentences), entity.mentions()))
                .toList();
        document.sounds(lexicon.of(all));
        document.names(entities);
    }

    /** How each sentence sounds, by the offset where it begins. */
    private static Map<Field, NavigableMap<Integer, Sentiment>> sentences(Document document, Lexicon lexicon) {
        var sentences = new EnumMap<Field, NavigableMap<Integer, Sentiment>>(Field.class);
        document.texts().forEach((field, text) -> {
            var byStart = new TreeMap<Integer, Sentiment>();
            for (Sentence sentence : text.sentences()) {
                byStart.put(sentence.start(), lexicon.of(sentence.tokens()));
            }
            sentences.put(field, byStart);
        });
        return sentences;
    }

    private static Sentiment towards(Entity entity, Map<Field, NavigableMap<Integer, Sentiment>> sentences) {
        List<Double> scores = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            Optional.ofNullable(sentences.get(mention.field()))
                    .map(byStart -> byStart.floorEntry(mention.start()))
                    .ifPresent(sentence -> scores.add(sentence.getValue().score()));
        }
        return new Sentiment(
                scores.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }
}

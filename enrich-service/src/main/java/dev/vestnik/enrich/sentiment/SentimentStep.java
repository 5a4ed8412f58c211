package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.model.Vectors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds how good or bad the article sounds, how it means each of those whom it names, and what speakers think of them. */
public final class SentimentStep implements Step {

    /** A headline says as much as so many sentences. */
    private static final int HEADLINE = 3;

    private final Map<Language, Vectors> vectors = Map.of(
            Language.ENGLISH, Vectors.load(SentimentStep.class, "vectors-en.model"),
            Language.RUSSIAN, Vectors.load(SentimentStep.class, "vectors-ru.model"));

    private final TargetSentiment towards = new TargetSentiment();
    private final Tone tone = new Tone();

    @Override
    public Model model() {
        return new Model("sentiment", "connotations-in-context", "4");
    }

    @Override
    public void read(Document document) {
        document.language().ifPresent(language -> weigh(document, language));
    }

    private void weigh(Document document, Language language) {
        var meanings = vectors.getOrDefault(language, Vectors.NONE);
        var readings = new EnumMap<Field, FieldReading>(Field.class);
        document.texts()
                .forEach((field, text) ->
                        readings.put(field, new FieldReading(text, document.analyses(field), language, meanings)));
        var ownWords = new OwnWords(document.quotations());
        var entities = document.entities().stream()
                .map(entity -> meant(entity, readings, ownWords))
                .toList();
        document.sounds(sound(readings));
        document.names(entities);
        document.thinks(Opinions.of(document));
    }

    private Entity meant(Entity entity, Map<Field, FieldReading> readings, OwnWords ownWords) {
        var mentions = entity.mentions().stream()
                .map(mention -> meant(entity, mention, readings))
                .toList();
        return entity.with(average(ownWords.of(mentions)), mentions);
    }

    private Mention meant(Entity entity, Mention mention, Map<Field, FieldReading> readings) {
        var reading = readings.get(mention.field());
        if (reading == null) {
            return mention;
        }
        return reading.features(mention.start(), mention.end(), entity.type().json())
                .map(place -> mention.with(towards.of(place)))
                .orElse(mention);
    }

    /** The loudest half decides: one clear word outweighs many places where somebody is merely named. */
    private static Sentiment average(List<Mention> mentions) {
        var scores = mentions.stream()
                .flatMap(mention -> mention.sentiment().stream())
                .map(Sentiment::score)
                .sorted((a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
                .toList();
        return new Sentiment(scores.subList(0, (scores.size() + 1) / 2).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0));
    }

    private Sentiment sound(Map<Field, FieldReading> readings) {
        double sum = 0;
        double weights = 0;
        for (var reading : readings.entrySet()) {
            int weight = reading.getKey() == Field.HEADLINE ? HEADLINE : 1;
            for (var sentence : reading.getValue().sentences()) {
                sum += weight * tone.of(sentence).score();
                weights += weight;
            }
        }
        return new Sentiment(weights == 0 ? 0 : sum / weights);
    }
}

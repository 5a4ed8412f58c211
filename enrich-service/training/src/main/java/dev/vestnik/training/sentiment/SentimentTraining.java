package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.sentiment.TargetSentiment;
import dev.vestnik.enrich.sentiment.Tone;
import dev.vestnik.training.ClassifierTrainer;
import dev.vestnik.training.Examples;
import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Score;
import dev.vestnik.training.Settings;
import dev.vestnik.training.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Learns how a sentence means those whom it names, and how it sounds as a whole: Russian and English at once, so that what
 * is learnt of connotations serves the languages without labelled texts too.
 */
public final class SentimentTraining implements Training {

    private static final Settings SETTINGS = new Settings(6, 0.02, 0.05, 1, 2);

    /** Three quarters of the Russian targets are neutral, and the measure is of the others. */
    private static final float NOT_NEUTRAL = 2;

    private static final String FOLDS = "5-fold cross-validation";

    private final Targets targets = new Targets();

    @Override
    public String task() {
        return "sentiment";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        return Map.of(
                "dev/vestnik/enrich/sentiment/target.model",
                ClassifierTrainer.train(targetExamples(data, text -> true), SETTINGS),
                "dev/vestnik/enrich/sentiment/tone.model",
                ClassifierTrainer.train(toneExamples(data, text -> true), SETTINGS));
    }

    private Examples targetExamples(LabelledData data, Predicate<String> learnt) {
        var examples = new Examples(TargetSentiment.LABELS);
        add(examples, targets.ofTargets(data.toLearnFrom(LabelledSet.RUSENTNE), Language.RUSSIAN), NOT_NEUTRAL, learnt);
        add(examples, targets.ofOpinions(data.toLearnFrom(LabelledSet.RU_OPINION_NE)), NOT_NEUTRAL, learnt);
        add(examples, targets.ofTargets(data.toLearnFrom(LabelledSet.NEWS_MTSC), Language.ENGLISH), 1, learnt);
        return examples;
    }

    private static void add(Examples examples, List<Target> some, float notNeutral, Predicate<String> learnt) {
        some.stream()
                .filter(target -> learnt.test(target.text()))
                .forEach(target ->
                        examples.add(target.place().hashes(), target.label(), target.isNeutral() ? 1 : notNeutral));
    }

    private static Examples toneExamples(LabelledData data, Predicate<String> learnt) {
        var examples = new Examples(TargetSentiment.LABELS);
        addSentences(examples, data.toLearnFrom(LabelledSet.OPEN_SENTIMENT), Language.RUSSIAN, learnt);
        addSentences(examples, data.toLearnFrom(LabelledSet.NEWS_MTSC), Language.ENGLISH, learnt);
        return examples;
    }

    private static void addSentences(
            Examples examples, List<JsonNode> lines, Language language, Predicate<String> learnt) {
        var morphology = new MorphologyStep();
        for (var line : lines) {
            var text = line.get("text").asText();
            if (learnt.test(text.strip())) {
                for (var sentence : Target.read(text, language, morphology).sentences()) {
                    examples.add(
                            Tone.features(sentence),
                            Target.label(line.get("label").asInt()),
                            1);
                }
            }
        }
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var russian = targets.ofTargets(data.toMeasure(LabelledSet.RUSENTNE), Language.RUSSIAN);
        var byFolds = new Confusion();
        for (int i = 0; i < Folds.FIVE.count(); i++) {
            int fold = i;
            var others = targetExamples(data, text -> Folds.FIVE.of(text) != fold);
            measure(
                    others,
                    russian.stream()
                            .filter(one -> Folds.FIVE.of(one.text()) == fold)
                            .toList(),
                    byFolds);
        }
        var english = new Confusion();
        var dev = targets.ofTargets(data.toMeasure(LabelledSet.NEWS_MTSC_DEV), Language.ENGLISH);
        measure(targetExamples(data, text -> true), dev, english);
        var scores = new ArrayList<Score>();
        scores.add(new Score("rusentne", "F1 of positive, negative", byFolds.ofOpinions(), FOLDS));
        scores.add(new Score("rusentne", "macro-F1", byFolds.ofAll(), FOLDS));
        scores.add(new Score("newsmtsc-dev", "macro-F1", english.ofAll(), "not learnt from"));
        return scores;
    }

    private static void measure(Examples learnt, List<Target> measured, Confusion confusion) {
        var model = new TargetSentiment(ClassifierTrainer.trained(learnt, SETTINGS));
        for (var target : measured) {
            confusion.add(
                    target.label(), model.of(target.place().hashes()).label().json());
        }
    }
}

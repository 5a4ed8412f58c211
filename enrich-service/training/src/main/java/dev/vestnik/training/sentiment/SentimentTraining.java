package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Vectors;
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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Learns how a sentence means those whom it names, and how it sounds as a whole: Russian and English at once, so that what
 * is learnt of connotations serves the languages without labelled texts too.
 */
public final class SentimentTraining implements Training {

    static final Settings SETTINGS = new Settings(6, 0.02, 0.05, 1, 2);

    private static final String FOLDER = "dev/vestnik/enrich/sentiment/";

    @Override
    public String task() {
        return "sentiment";
    }

    @Override
    public boolean readsVectors() {
        return true;
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var course = new TargetCourse(data);
        var russian = course.russianCourse();
        return Map.of(
                FOLDER + "vectors-en.model",
                course.stored(Language.ENGLISH),
                FOLDER + "vectors-ru.model",
                course.stored(Language.RUSSIAN),
                FOLDER + "target.model",
                course.classifier(text -> true),
                FOLDER + "target-en.model",
                course.network(text -> true),
                FOLDER + "target-ru.model",
                russian.network(text -> true),
                FOLDER + "evidence-ru.model",
                russian.evidence(text -> true),
                FOLDER + "tone.model",
                ClassifierTrainer.train(toneExamples(data, text -> true), SETTINGS));
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
                for (var sentence :
                        Target.read(text, language, morphology, Vectors.NONE).sentences()) {
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
        var course = new TargetCourse(data);
        var russian = new Confusion();
        var english = new Confusion();
        for (int i = 0; i < Folds.FIVE.count(); i++) {
            int part = i;
            var partly = course.judge(text -> Folds.FIVE.of(text) != part);
            measure(partly, course.russian(), part, russian);
            measure(partly, course.english(), part, english);
        }
        var dev = new Confusion();
        var judge = course.judge(text -> true);
        course.read(data.toMeasure(LabelledSet.NEWS_MTSC_DEV), Language.ENGLISH)
                .forEach(target -> dev.add(target, judge));
        return List.of(
                new Score("rusentne", "F1 of positive, negative", russian.ofOpinions(), "5 parts"),
                new Score("rusentne", "macro-F1", russian.ofAll(), "5 parts"),
                new Score("newsmtsc", "macro-F1", english.ofAll(), "5 parts"),
                new Score("newsmtsc-dev", "macro-F1", dev.ofAll(), "not learnt from"));
    }

    private static void measure(TargetSentiment judge, List<Target> targets, int part, Confusion confusion) {
        targets.stream()
                .filter(target -> Folds.FIVE.of(target.text()) == part)
                .forEach(target -> confusion.add(target, judge));
    }
}

package dev.vestnik.training.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.article.Topic;
import dev.vestnik.enrich.language.LanguageDetector;
import dev.vestnik.enrich.language.LanguageStep;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.topic.TopicFeatures;
import dev.vestnik.enrich.topic.TopicStep;
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
import java.util.Optional;
import java.util.function.Predicate;

/** Learns subjects from short news written for it, from the vocabulary's own definitions and from labelled sentences. */
public final class TopicTraining implements Training {

    private static final Settings SETTINGS = new Settings(8, 0.05, 0.05, 0.3, 1);

    private final List<Step> steps = List.of(new LanguageStep(new LanguageDetector()), new MorphologyStep());

    @Override
    public String task() {
        return "topics";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        return Map.of(
                "dev/vestnik/enrich/topic/topic.model",
                ClassifierTrainer.train(examples(Lessons.of(data), lesson -> true), SETTINGS));
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var scores = new ArrayList<Score>();
        scores.add(byFolds(Lessons.own(data), Lessons.of(data)));
        var step = new TopicStep(ClassifierTrainer.trained(examples(Lessons.of(data), lesson -> true), SETTINGS));
        for (var set : List.of(LabelledSet.TGCONTEST_RU, LabelledSet.TGCONTEST_EN)) {
            scores.addAll(measured(set, data, step));
        }
        return scores;
    }

    private Score byFolds(List<Lesson> own, List<Lesson> all) {
        int right = 0;
        for (int i = 0; i < Folds.FIVE.count(); i++) {
            int fold = i;
            var examples = examples(all, lesson -> Folds.FIVE.of(lesson.text()) != fold);
            var step = new TopicStep(ClassifierTrainer.trained(examples, SETTINGS));
            for (var lesson : own) {
                if (Folds.FIVE.of(lesson.text()) == fold && found(lesson, step).startsWith(lesson.qcode())) {
                    right++;
                }
            }
        }
        return new Score("own news", "accuracy", (double) right / own.size(), "5-fold cross-validation");
    }

    private String found(Lesson lesson, TopicStep step) {
        var document = read(lesson);
        step.read(document);
        return document.topics().stream().findFirst().map(Topic::qcode).orElse("");
    }

    private List<Score> measured(LabelledSet set, LabelledData data, TopicStep step) {
        double first = 0;
        double any = 0;
        double all = 0;
        for (var line : data.toMeasure(set)) {
            var right = new ArrayList<String>();
            line.get("qcodes").forEach(qcode -> right.add(qcode.asText()));
            if (!right.isEmpty()) {
                var document = read(
                        new Lesson(line.path("title").asText(), line.get("text").asText(), "", 1));
                step.read(document);
                var found = document.topics().stream().map(Topic::qcode).toList();
                all++;
                any += found.stream().anyMatch(right::contains) ? 1 : 0;
                first += found.stream().limit(1).anyMatch(right::contains) ? 1 : 0;
            }
        }
        return List.of(
                new Score(set.name(), "accuracy", first / all, "not learnt from"),
                new Score(set.name(), "accuracy, any", any / all, "not learnt from"));
    }

    private Examples examples(List<Lesson> lessons, Predicate<Lesson> learnt) {
        var examples = new Examples(TopicFeatures.labels());
        lessons.stream()
                .filter(learnt)
                .forEach(lesson -> examples.add(TopicFeatures.of(read(lesson)), lesson.qcode(), lesson.weight()));
        return examples;
    }

    private Document read(Lesson lesson) {
        var fields = lesson.headline().isEmpty()
                ? Map.of(Field.BODY, lesson.text())
                : Map.of(Field.HEADLINE, lesson.headline(), Field.BODY, lesson.text());
        var document = new Document(fields, Optional.empty());
        steps.forEach(step -> step.read(document));
        return document;
    }
}

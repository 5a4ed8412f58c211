package dev.vestnik.training.language;

import dev.vestnik.enrich.language.LanguageDetector;
import dev.vestnik.enrich.language.LetterFeatures;
import dev.vestnik.enrich.text.Token;
import dev.vestnik.training.ClassifierTrainer;
import dev.vestnik.training.Examples;
import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.Score;
import dev.vestnik.training.Settings;
import dev.vestnik.training.Training;
import java.util.List;
import java.util.Map;

/** Learns languages from whole sentences and from pieces of a few words. */
public final class LanguageTraining implements Training {

    private static final Settings SETTINGS = new Settings(4, 0.1, 0.8, 0.1, 8);
    private static final float PIECE = 0.5f;

    @Override
    public String task() {
        return "language";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        return Map.of(
                "dev/vestnik/enrich/language/language.model",
                ClassifierTrainer.train(examples(Samples.toLearnFrom(data)), SETTINGS));
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var toLearnFrom = Samples.toLearnFrom(data);
        var toMeasure = Samples.toMeasure(data);
        var tally = new Tally();
        for (int i = 0; i < Folds.FIVE.count(); i++) {
            int fold = i;
            var others = toLearnFrom.stream()
                    .filter(sample -> Folds.FIVE.of(sample.id()) != fold)
                    .toList();
            var detector = new LanguageDetector(ClassifierTrainer.trained(examples(others), SETTINGS));
            toMeasure.stream()
                    .filter(sample -> Folds.FIVE.of(sample.id()) == fold)
                    .forEach(sample -> tally.add(sample, detector));
        }
        return tally.scores();
    }

    private static Examples examples(List<Sample> samples) {
        var examples = new Examples(
                samples.stream().map(Sample::tag).distinct().sorted().toList());
        for (var sample : samples) {
            examples.add(features(sample.tokens()), sample.tag(), 1);
            sample.pieces().forEach(piece -> examples.add(features(piece), sample.tag(), PIECE));
        }
        return examples;
    }

    private static int[] features(List<Token> tokens) {
        return LetterFeatures.of(LetterFeatures.words(tokens));
    }
}

package dev.vestnik.training;

import dev.vestnik.enrich.model.Classifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains a multinomial logistic regression. The same examples in the same order give the same model. */
public final class ClassifierTrainer {

    private ClassifierTrainer() {}

    /** The model as it is stored: read it with {@link Classifier#read}. */
    public static byte[] train(Examples examples, Settings settings) {
        var numbers = examples.number(settings.atLeast());
        int labels = examples.labels().size();
        var learning = new Learning(numbers.size(), labels, settings);
        var all = examples.numbered(numbers);
        var random = new Random(1);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(all, random);
            all.forEach(one -> learn(learning, one, new double[labels]));
        }
        return stored(examples, new Trained(learning, numbers, List.of()));
    }

    /** The model, ready to use: what was stored, read again. */
    public static Classifier trained(Examples examples, Settings settings) {
        try {
            return Classifier.read(new ByteArrayInputStream(train(examples, settings)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learn(Learning learning, Example one, double[] scores) {
        for (var feature : one.features()[0]) {
            learning.score(feature, scores);
        }
        SoftMax.inPlace(scores);
        for (int label = 0; label < scores.length; label++) {
            double gradient = one.weight() * (scores[label] - (label == one.labels()[0] ? 1 : 0));
            for (var feature : one.features()[0]) {
                learning.step(feature, label, gradient);
            }
        }
    }

    private static byte[] stored(Examples examples, Trained trained) {
        try {
            var bytes = new ByteArrayOutputStream();
            Classifier.write(bytes, examples.labels(), trained.keys(), trained.rows());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

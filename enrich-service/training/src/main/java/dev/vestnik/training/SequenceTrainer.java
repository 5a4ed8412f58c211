package dev.vestnik.training;

import dev.vestnik.enrich.model.SequenceLabeller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/**
 * Trains a linear-chain conditional random field by its likelihood, sequence by sequence. The same examples in the same
 * order give the same model.
 */
public final class SequenceTrainer {

    private final Examples examples;
    private final Settings settings;
    private final BiPredicate<String, String> mayFollow;
    private final List<String> labels;

    /**
     * @param mayFollow whether the second label may stand behind the first; the empty one stands for the beginning and
     *     the end
     */
    public SequenceTrainer(Examples examples, Settings settings, BiPredicate<String, String> mayFollow) {
        this.examples = examples;
        this.settings = settings;
        this.mayFollow = mayFollow;
        this.labels = examples.labels();
    }

    /** The model as it is stored: read it with {@link SequenceLabeller#read}. */
    public byte[] train() {
        return train(Mixture.PLAIN);
    }

    /** The same in a mixture of styles. */
    public byte[] train(Mixture mixture) {
        var numbers = examples.number(settings.atLeast());
        var learning = new Learning(numbers.size(), labels.size(), settings);
        var chain = new Chain(labels, settings, mayFollow);
        var all = examples.numbered(numbers);
        var random = new Random(1);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(all, random);
            all.forEach(one -> learn(learning, chain, one));
        }
        return stored(chain, new Trained(learning, numbers, mixture.styles()), mixture.boldness());
    }

    /** The model, ready to use: what was stored, read again. */
    public SequenceLabeller trained(Mixture mixture) {
        try {
            return SequenceLabeller.read(new ByteArrayInputStream(train(mixture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without styles. */
    public SequenceLabeller trained() {
        return trained(Mixture.PLAIN);
    }

    private void learn(Learning learning, Chain chain, Example one) {
        var scores = new double[one.features().length][labels.size()];
        for (int place = 0; place < scores.length; place++) {
            for (var feature : one.features()[place]) {
                learning.score(feature, scores[place]);
            }
        }
        var expected = chain.learn(scores, one.labels(), one.weight());
        for (int place = 0; place < scores.length; place++) {
            var gradients = expected[place];
            gradients[one.labels()[place]] -= 1;
            for (int label = 0; label < gradients.length; label++) {
                gradients[label] *= one.weight();
            }
            for (var feature : one.features()[place]) {
                learning.step(feature, gradients);
            }
        }
    }

    private byte[] stored(Chain chain, Trained trained, float boldness) {
        var follows = chain.follows();
        var begins = chain.begins();
        for (int before = 0; before < labels.size(); before++) {
            follows[0][before] -= boldness;
        }
        begins[0] -= boldness;
        try {
            var bytes = new ByteArrayOutputStream();
            SequenceLabeller.write(bytes, labels, follows, begins, chain.ends(), trained.keys(), trained.rows());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

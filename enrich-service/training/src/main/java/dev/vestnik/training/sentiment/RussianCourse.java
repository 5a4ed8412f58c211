package dev.vestnik.training.sentiment;

import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.model.Network;
import dev.vestnik.enrich.sentiment.Evidence;
import dev.vestnik.enrich.sentiment.TargetSentiment;
import dev.vestnik.enrich.sentiment.Voice;
import dev.vestnik.training.ClassifierTrainer;
import dev.vestnik.training.Examples;
import dev.vestnik.training.Folds;
import dev.vestnik.training.NetworkTrainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How it is learnt what Russian words say of a target, one by one, and then by a network what all of them say together. The
 * network sees each text as its evidence was found by what has not learnt from it; it would trust it too much otherwise.
 */
final class RussianCourse {

    private static final int NETWORKS = 4;

    /** Opinions are no fair sample: none of them is neutral. */
    private static final float OPINION = 0.3f;

    /** A text and where in it somebody is named. */
    private record Named(String text, int start) {}

    private final List<Target> targets;
    private final List<Target> opinions;
    private final List<Target> marked = new ArrayList<>();

    /**
     * @param targets of RuSentNE
     * @param opinions of RuOpinionNE, in part of the same texts
     */
    RussianCourse(List<Target> targets, List<Target> opinions) {
        this.targets = targets;
        this.opinions = opinions;
        var seen = new HashSet<Named>();
        Stream.concat(targets.stream(), opinions.stream())
                .filter(target -> !target.said().isEmpty())
                .filter(target -> seen.add(new Named(target.text(), target.start())))
                .forEach(marked::add);
    }

    byte[] evidence(Predicate<String> learnt) {
        var examples = new Examples(Evidence.LABELS);
        marked.stream().filter(target -> learnt.test(target.text())).forEach(target -> {
            var words = target.place().words();
            for (int i = 0; i < words.size(); i++) {
                examples.add(words.get(i).hashes(), target.said().get(i), 1);
            }
        });
        return ClassifierTrainer.train(examples, SentimentTraining.SETTINGS);
    }

    byte[] network(Predicate<String> learnt) {
        var inputs = new ArrayList<float[]>();
        var wanted = new ArrayList<String>();
        var weights = new ArrayList<Float>();
        for (int i = 0; i < Folds.FIVE.count(); i++) {
            int part = i;
            Predicate<String> within = text -> learnt.test(text) && Folds.FIVE.of(text) == part;
            if (targets.stream().noneMatch(target -> within.test(target.text()))) {
                continue;
            }
            var evidence = read(evidence(text -> learnt.test(text) && Folds.FIVE.of(text) != part));
            add(targets, within, evidence, inputs, wanted);
            weights.addAll(Collections.nCopies(inputs.size() - weights.size(), 1f));
            add(opinions, within, evidence, inputs, wanted);
            weights.addAll(Collections.nCopies(inputs.size() - weights.size(), OPINION));
        }
        return NetworkTrainer.train(TargetSentiment.LABELS, inputs, wanted, weights, NETWORKS);
    }

    private static void add(
            List<Target> some, Predicate<String> within, Evidence evidence, List<float[]> inputs, List<String> wanted) {
        some.stream().filter(target -> within.test(target.text())).forEach(target -> {
            inputs.add(evidence.beside(target.place()));
            wanted.add(target.label());
        });
    }

    /** What has learnt from some of the texts. */
    Voice voice(Predicate<String> learnt) {
        return Voice.russian(Stored.read(network(learnt), Network::read), read(evidence(learnt)));
    }

    private static Evidence read(byte[] model) {
        return new Evidence(Stored.read(model, Classifier::read));
    }
}

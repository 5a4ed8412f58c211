package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.article.Topic;
import dev.vestnik.enrich.model.Classifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the IPTC Media Topics, of the seventeen at the top, that an article is likeliest about. Thread-safe. */
public final class TopicStep implements Step {

    private static final int MOST_TOPICS = 3;
    private static final double LEAST_CONFIDENCE = 0.1;

    /** Texts to learn from have so many features; a longer one repeats itself, and would be surer than it should. */
    private static final double USUAL_LENGTH = 70;

    private final Classifier model;

    public TopicStep() {
        this(Classifier.load(TopicStep.class, "topic.model"));
    }

    /** With a model of its own, to be measured. */
    public TopicStep(Classifier model) {
        this.model = model;
    }

    @Override
    public Model model() {
        return new Model("topics", "words", "2");
    }

    @Override
    public void read(Document document) {
        if (document.language().isEmpty()) {
            return;
        }
        var features = TopicFeatures.of(document);
        var probabilities = probabilities(features);
        var topics = new ArrayList<Topic>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= LEAST_CONFIDENCE) {
                var qcode = model.labels().get(i);
                var name = Keywords.known().names().getOrDefault(qcode, qcode);
                topics.add(new Topic(qcode, name, Math.round(probabilities[i] * 1000) / 1000.0));
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::confidence).reversed().thenComparing(Topic::qcode));
        document.isAbout(List.copyOf(topics.subList(0, Math.min(MOST_TOPICS, topics.size()))));
    }

    private double[] probabilities(int[] features) {
        var scores = model.scores(features);
        double calm = Math.max(1, Math.sqrt(features.length / USUAL_LENGTH));
        var probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] / calm);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}

package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.model.Network;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.sentiment.TargetSentiment;
import dev.vestnik.enrich.sentiment.Voice;
import dev.vestnik.training.ClassifierTrainer;
import dev.vestnik.training.Examples;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.NetworkTrainer;
import dev.vestnik.training.vector.MeantWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** How the models of targets are learnt: a classifier of words for all languages, and networks of their vectors for two. */
final class TargetCourse {

    /** Three quarters of the Russian targets are neutral, and the measure is of the others. */
    private static final float NOT_NEUTRAL = 2;

    private static final int WORDS = 60_000;

    private final Targets targets;
    private final Map<Language, byte[]> stored;
    private final Map<Language, Vectors> vectors = new EnumMap<>(Language.class);
    private final List<Target> russian;
    private final List<Target> opinions;
    private final List<Target> english;
    private final RussianCourse russianCourse;

    TargetCourse(LabelledData data) {
        var listed = new HashMap<String, Float>();
        data.listToLearnFrom(LabelledSet.VADER).forEach(line -> listed.put(line.get(0), Float.valueOf(line.get(1))));
        var words = new MeantWords(data.vectors(WORDS), listed);
        this.stored = Map.of(Language.ENGLISH, words.english(), Language.RUSSIAN, words.by(data.russianGlossary()));
        stored.forEach((language, bytes) -> vectors.put(language, Stored.read(bytes, Vectors::read)));
        var marked = data.toLearnFrom(LabelledSet.RU_OPINION_NE);
        this.targets = new Targets(new Expressions(marked));
        this.russian = read(data.toLearnFrom(LabelledSet.RUSENTNE), Language.RUSSIAN);
        this.opinions = targets.ofOpinions(marked, vectors(Language.RUSSIAN));
        this.english = read(data.toLearnFrom(LabelledSet.NEWS_MTSC), Language.ENGLISH);
        this.russianCourse = new RussianCourse(russian, opinions);
    }

    /** Lines of the form {@code text, target, label}, as the service reads them. */
    List<Target> read(List<JsonNode> lines, Language language) {
        return targets.ofTargets(lines, language, vectors(language));
    }

    private Vectors vectors(Language language) {
        return vectors.getOrDefault(language, Vectors.NONE);
    }

    List<Target> russian() {
        return russian;
    }

    List<Target> english() {
        return english;
    }

    RussianCourse russianCourse() {
        return russianCourse;
    }

    /** The vectors of a language's words, as they are stored. */
    byte[] stored(Language language) {
        return Objects.requireNonNull(stored.get(language));
    }

    byte[] classifier(Predicate<String> learnt) {
        return ClassifierTrainer.train(examples(learnt), SentimentTraining.SETTINGS);
    }

    byte[] network(Predicate<String> learnt) {
        var inputs = new ArrayList<float[]>();
        var wanted = new ArrayList<String>();
        english.stream().filter(target -> learnt.test(target.text())).forEach(target -> {
            inputs.add(target.place().numbers());
            wanted.add(target.label());
        });
        return NetworkTrainer.train(TargetSentiment.LABELS, inputs, wanted);
    }

    /** What has learnt from some of the texts. */
    TargetSentiment judge(Predicate<String> learnt) {
        return new TargetSentiment(
                Stored.read(classifier(learnt), Classifier::read),
                Map.of(
                        Language.ENGLISH,
                        Voice.english(Stored.read(network(learnt), Network::read)),
                        Language.RUSSIAN,
                        russianCourse.voice(learnt)));
    }

    private Examples examples(Predicate<String> learnt) {
        var examples = new Examples(TargetSentiment.LABELS);
        add(examples, russian, NOT_NEUTRAL, learnt);
        add(examples, opinions, NOT_NEUTRAL, learnt);
        add(examples, english, 1, learnt);
        return examples;
    }

    private static void add(Examples examples, List<Target> some, float notNeutral, Predicate<String> learnt) {
        some.stream()
                .filter(target -> learnt.test(target.text()))
                .forEach(target ->
                        examples.add(target.place().hashes(), target.label(), target.isNeutral() ? 1 : notNeutral));
    }
}

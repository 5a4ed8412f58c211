package dev.vestnik.training.name;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.SequenceLabeller;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.name.Labels;
import dev.vestnik.enrich.name.LearntNames;
import dev.vestnik.enrich.name.NameStep;
import dev.vestnik.enrich.name.Reading;
import dev.vestnik.training.Examples;
import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Mixture;
import dev.vestnik.training.SequenceTrainer;
import dev.vestnik.training.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the names of one language are learnt: from which sets, and with which settings. */
final class Course {

    private final Language language;
    private final Settings settings;
    private final Mixture mixture;
    private final List<Lesson> lessons;
    private final Reading reading;
    private final Optional<Lesson> partly;
    private final MorphologyStep morphology = new MorphologyStep();

    /**
     * @param partly a set of which only some names are marked: the others are those that the model finds without it
     * @param mixture how much of what is particular to each lesson's style the model takes over, and how bold it is
     */
    Course(
            Language language,
            Reading reading,
            Settings settings,
            Mixture mixture,
            List<Lesson> lessons,
            Optional<Lesson> partly) {
        this.language = language;
        this.partly = partly;
        this.reading = reading;
        this.settings = settings;
        this.mixture = mixture;
        this.lessons = List.copyOf(lessons);
    }

    String file() {
        return NameTraining.FOLDER + NameStep.model(language);
    }

    Reading reading() {
        return reading;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** The model to ship, which has learnt from everything. */
    byte[] model(LabelledData data) {
        var examples = examples();
        for (var lesson : lessons) {
            add(examples, lesson, toLearnFrom(data, lesson.set()));
        }
        addPartly(examples, partlyNamed(data));
        return trainer(examples).train(mixture);
    }

    /** Texts that may teach, by their set. */
    Map<LabelledSet, List<NamedText>> toLearnFrom(LabelledData data) {
        var texts = new EnumMap<LabelledSet, List<NamedText>>(LabelledSet.class);
        lessons.forEach(lesson -> texts.put(lesson.set(), toLearnFrom(data, lesson.set())));
        return texts;
    }

    /** What is learnt without the sets that are measured whole, and without one part of those that are measured by parts. */
    SequenceLabeller without(
            int part, Folds parts, Map<LabelledSet, List<NamedText>> texts, List<JsonNode> partlyNamed) {
        var examples = examples();
        for (var lesson : lessons) {
            var learnt = texts.getOrDefault(lesson.set(), List.of());
            switch (lesson.measured()) {
                case NOT -> add(examples, lesson, learnt);
                case BY_PARTS -> add(examples, lesson, otherParts(learnt, part, parts));
                case WHOLE -> {}
            }
        }
        addPartly(examples, partlyNamed);
        return trainer(examples).trained(mixture);
    }

    /** The lines of which only some names are marked. */
    List<JsonNode> partlyNamed(LabelledData data) {
        return partly.map(lesson -> data.toLearnFrom(lesson.set())).orElse(List.of());
    }

    /** A set as it is measured. */
    List<NamedText> toMeasure(LabelledData data, LabelledSet set) {
        return read(data.toMeasure(set));
    }

    private List<NamedText> toLearnFrom(LabelledData data, LabelledSet set) {
        return read(data.toLearnFrom(set));
    }

    private List<NamedText> read(List<JsonNode> lines) {
        return lines.stream().map(this::read).toList();
    }

    private NamedText read(JsonNode line) {
        return NamedText.of(line, language, morphology, reading);
    }

    private static Examples examples() {
        return new Examples(Labels.of(List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE)));
    }

    private SequenceTrainer trainer(Examples examples) {
        return new SequenceTrainer(examples, settings, Labels::mayFollow);
    }

    private void addPartly(Examples examples, List<JsonNode> lines) {
        if (partly.isPresent() && !lines.isEmpty()) {
            var finder = new LearntNames(reading, trainer(examples).trained(mixture.shy()));
            add(examples, partly.get(), PartlyNamed.of(lines, this::read, finder));
        }
    }

    private static List<NamedText> otherParts(List<NamedText> texts, int part, Folds parts) {
        return texts.stream().filter(text -> parts.of(text.id()) != part).toList();
    }

    private static void add(Examples examples, Lesson lesson, List<NamedText> texts) {
        for (var text : texts) {
            for (var read : text.sentences()) {
                examples.add(read.features(), text.labels(read.sentence()), lesson.weight(), lesson.style());
            }
        }
    }
}

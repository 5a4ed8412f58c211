package dev.vestnik.training.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Score;
import dev.vestnik.training.Settings;
import dev.vestnik.training.Training;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns to find the names of persons, organisations and places, language by language. */
public final class NameTraining implements Training {

    private static final Settings SETTINGS = new Settings(8, 0.1, 0.3, 0.1, 2);

    private static List<Course> courses() {
        return List.of(russian(), kazakh(), uzbek(), english());
    }

    /** NEREL marks whole designations, and adjectives of countries; factRuEval only what is a name in the narrow sense. */
    private static Course russian() {
        return new Course(
                Language.RUSSIAN,
                SETTINGS,
                List.of(1f, 0.7f, 0f),
                List.of(
                        Lesson.only(LabelledSet.NEREL, 1, 1),
                        Lesson.whole(LabelledSet.NEREL_DEV, 1, 1),
                        Lesson.byParts(LabelledSet.FACTRUEVAL, 1, 2),
                        Lesson.only(LabelledSet.SLAVIC_NER, 1, 3)));
    }

    private static Course kazakh() {
        return new Course(
                Language.KAZAKH,
                SETTINGS,
                List.of(1f, 0.7f),
                List.of(
                        Lesson.only(LabelledSet.KAZ_NERD, 1, 1),
                        Lesson.whole(LabelledSet.KAZ_NERD_DEV, 1, 1),
                        Lesson.byParts(LabelledSet.OWN_KAZAKH, 1, 2)));
    }

    /** Both scripts, and what Kazakh names have in common with Uzbek ones. */
    private static Course uzbek() {
        return new Course(
                Language.UZBEK_CYRILLIC,
                SETTINGS,
                List.of(1f, 1f),
                List.of(
                        Lesson.byParts(LabelledSet.OWN_UZBEK, 1, 2),
                        Lesson.only(LabelledSet.OWN_KAZAKH, 0.5, 1),
                        Lesson.only(LabelledSet.KAZ_NERD, 0.3, 1)));
    }

    private static Course english() {
        return new Course(
                Language.ENGLISH,
                SETTINGS,
                List.of(0.5f, 0.5f, 0f),
                List.of(
                        Lesson.byParts(LabelledSet.UNER_EN_EWT, 1, 1),
                        Lesson.byParts(LabelledSet.WIKIGOLD, 1, 2),
                        Lesson.only(LabelledSet.WNUT17, 0.5, 3),
                        Lesson.only(LabelledSet.WNUT17_DEV, 0.5, 3)));
    }

    @Override
    public String task() {
        return "names";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var models = new LinkedHashMap<String, byte[]>();
        courses().forEach(course -> models.put(course.file(), course.model(data)));
        return models;
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var scores = new ArrayList<Score>();
        courses().forEach(course -> scores.addAll(new Examination(course, data).scores()));
        return scores;
    }
}

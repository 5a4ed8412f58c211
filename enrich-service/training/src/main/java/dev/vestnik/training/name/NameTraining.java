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

    private static final Settings SETTINGS = new Settings(8, 0.2, 0.3, 0.1, 2);

    private static List<Course> courses() {
        return List.of(
                new Course(
                        Language.RUSSIAN,
                        SETTINGS,
                        List.of(
                                Lesson.only(LabelledSet.NEREL, 1),
                                Lesson.whole(LabelledSet.NEREL_DEV, 1),
                                Lesson.byParts(LabelledSet.FACTRUEVAL, 1),
                                Lesson.only(LabelledSet.SLAVIC_NER, 1))),
                new Course(
                        Language.KAZAKH,
                        SETTINGS,
                        List.of(Lesson.only(LabelledSet.KAZ_NERD, 1), Lesson.whole(LabelledSet.KAZ_NERD_DEV, 1))),
                new Course(
                        Language.ENGLISH,
                        SETTINGS,
                        List.of(
                                Lesson.byParts(LabelledSet.UNER_EN_EWT, 1),
                                Lesson.byParts(LabelledSet.WIKIGOLD, 1),
                                Lesson.only(LabelledSet.WNUT17, 0.5),
                                Lesson.only(LabelledSet.WNUT17_DEV, 0.5))));
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

package dev.vestnik.training.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.name.Reading;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Mixture;
import dev.vestnik.training.Score;
import dev.vestnik.training.Settings;
import dev.vestnik.training.Training;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns to find the names of persons, organisations and places, language by language. */
public final class NameTraining implements Training {

    /** Where the models lie. */
    static final String FOLDER = "dev/vestnik/enrich/name/";

    private static final Settings SETTINGS = new Settings(8, 0.1, 0.3, 0.1, 2);

    private static List<Course> courses(LabelledData data) {
        return List.of(russian(data), kazakh(), uzbek(), english(data));
    }

    /** NEREL marks whole designations, and adjectives of countries; factRuEval only what is a name in the narrow sense. */
    private static Course russian(LabelledData data) {
        return new Course(
                Language.RUSSIAN,
                new Reading(Language.RUSSIAN, WordClusters.RUSSIAN.learnt(data)),
                SETTINGS,
                new Mixture(List.of(1f, 0.7f), 0),
                List.of(
                        Lesson.only(LabelledSet.NEREL, 1, 1),
                        Lesson.whole(LabelledSet.NEREL_DEV, 1, 1),
                        Lesson.byParts(LabelledSet.FACTRUEVAL, 1, 2),
                        Lesson.only(LabelledSet.SLAVIC_NER, 1, 3),
                        Lesson.only(LabelledSet.WIKINER_RU, 0.3, 4)),
                Optional.empty());
    }

    private static Course kazakh() {
        return new Course(
                Language.KAZAKH,
                new Reading(Language.KAZAKH, Clusters.NONE),
                SETTINGS,
                new Mixture(List.of(1f, 0.5f), 0),
                List.of(
                        Lesson.only(LabelledSet.KAZ_NERD, 1, 1),
                        Lesson.whole(LabelledSet.KAZ_NERD_DEV, 1, 1),
                        Lesson.byParts(LabelledSet.OWN_KAZAKH, 1, 2)),
                Optional.empty());
    }

    /** Both scripts, and what Kazakh names have in common with Uzbek ones. */
    private static Course uzbek() {
        return new Course(
                Language.UZBEK_CYRILLIC,
                new Reading(Language.UZBEK_CYRILLIC, Clusters.NONE),
                SETTINGS,
                new Mixture(List.of(1f, 1f), 0),
                List.of(
                        Lesson.byParts(LabelledSet.OWN_UZBEK, 1, 2),
                        Lesson.only(LabelledSet.OWN_KAZAKH, 0.5, 1),
                        Lesson.only(LabelledSet.KAZ_NERD, 0.3, 1)),
                Optional.empty());
    }

    private static Course english(LabelledData data) {
        return new Course(
                Language.ENGLISH,
                new Reading(Language.ENGLISH, WordClusters.ENGLISH.learnt(data)),
                SETTINGS,
                new Mixture(List.of(0.5f, 0.5f), 1),
                List.of(
                        Lesson.byParts(LabelledSet.UNER_EN_EWT, 1, 1),
                        Lesson.byParts(LabelledSet.WIKIGOLD, 1, 2),
                        Lesson.only(LabelledSet.WNUT17, 0.5, 3),
                        Lesson.only(LabelledSet.WNUT17_DEV, 0.5, 3)),
                Optional.of(Lesson.only(LabelledSet.NEWS_MTSC, 0.2, 4)));
    }

    @Override
    public String task() {
        return "names";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var models = new LinkedHashMap<String, byte[]>();
        for (var clusters : WordClusters.values()) {
            models.put(clusters.file(), clusters.model(data));
        }
        courses(data).forEach(course -> models.put(course.file(), course.model(data)));
        return models;
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var scores = new ArrayList<Score>();
        courses(data).forEach(course -> scores.addAll(new Examination(course, data).scores()));
        return scores;
    }
}

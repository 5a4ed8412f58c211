package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.model.SequenceLabeller;
import java.util.EnumMap;
import java.util.Map;

/** Recognises the names of persons, organisations and places in headline, subheadline and body. */
public final class NameStep implements Step {

    private static final String TASK = "names";

    private final Model model;
    private final Map<Language, NameFinder> finders;

    /** Names as they are found by {@code finders}; in a language without one, none are. */
    public NameStep(Map<Language, NameFinder> finders, String id, String version) {
        this.finders = Map.copyOf(finders);
        this.model = new Model(TASK, id, version);
    }

    /** With the models that are built in. */
    public static NameStep load() {
        var finders = new EnumMap<Language, NameFinder>(Language.class);
        for (var language : Language.values()) {
            var labeller = SequenceLabeller.load(NameStep.class, model(language));
            finders.put(language, new LearntNames(new Reading(language, clusters(language)), labeller));
        }
        return new NameStep(finders, "vestnik-crf", "2026-11-22");
    }

    private static Clusters clusters(Language language) {
        return switch (language) {
            case RUSSIAN, ENGLISH -> Clusters.load(NameStep.class, clustersOf(language));
            case KAZAKH, UZBEK_LATIN, UZBEK_CYRILLIC -> Clusters.NONE;
        };
    }

    /** The file of a language's clusters of words. */
    public static String clustersOf(Language language) {
        return language.tag() + ".clusters";
    }

    /** The file of a language's model; Uzbek has one for both its scripts. */
    public static String model(Language language) {
        return switch (language) {
            case RUSSIAN -> "ru.model";
            case KAZAKH -> "kk.model";
            case UZBEK_LATIN, UZBEK_CYRILLIC -> "uz.model";
            case ENGLISH -> "en.model";
        };
    }

    @Override
    public Model model() {
        return model;
    }

    @Override
    public void read(Document document) {
        document.language().map(finders::get).ifPresent(finder -> document.recognised(finder.find(document)));
    }
}

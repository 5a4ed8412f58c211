package dev.vestnik.training.quotation;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.SequenceLabeller;
import dev.vestnik.enrich.quotation.SpeechFeatures;
import dev.vestnik.enrich.quotation.SpeechLabels;
import dev.vestnik.enrich.quotation.SpeechModel;
import dev.vestnik.training.Examples;
import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.Score;
import dev.vestnik.training.SequenceTrainer;
import dev.vestnik.training.Settings;
import dev.vestnik.training.Training;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns the parts of speech acts, one labeller a language, from texts of our own. */
public final class SpeechTraining implements Training {

    private static final Settings SETTINGS = new Settings(40, 0.05, 0.1, 0.1, 1);

    private final SpeechFeatures features = new SpeechFeatures();

    @Override
    public String task() {
        return "quotations";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var documents = new SpeechDocuments().all(data);
        var models = new LinkedHashMap<String, byte[]>();
        for (var language : Language.values()) {
            models.computeIfAbsent(
                    "dev/vestnik/enrich/quotation/" + SpeechModel.file(language),
                    file -> trainer(documents, language).train());
        }
        return models;
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var documents = new SpeechDocuments().all(data);
        var scores = new SpeechScores();
        for (int fold = 0; fold < Folds.FIVE.count(); fold++) {
            int here = fold;
            var model = model(documents.stream()
                    .filter(one -> Folds.FIVE.of(one.id()) != here)
                    .toList());
            documents.stream().filter(one -> Folds.FIVE.of(one.id()) == here).forEach(one -> scores.add(one, model));
        }
        return scores.all();
    }

    SpeechModel model(List<SpeechDocument> documents) {
        var byFile = new HashMap<String, SequenceLabeller>();
        var labellers = new EnumMap<Language, SequenceLabeller>(Language.class);
        for (var language : Language.values()) {
            labellers.put(
                    language, byFile.computeIfAbsent(SpeechModel.file(language), file -> trainer(documents, language)
                            .trained()));
        }
        return new SpeechModel(labellers);
    }

    private SequenceTrainer trainer(List<SpeechDocument> documents, Language language) {
        var examples = new Examples(SpeechLabels.all());
        for (var one : documents) {
            if (SpeechModel.file(one.language()).equals(SpeechModel.file(language))) {
                var units = features.units(one.document(), one.language());
                var gold = new GoldParts(one.gold());
                gold.cited(one.document().body().sentences());
                var labels = gold.labels(one.document().body().tokens(), units);
                examples.add(features.of(one.document(), units, one.language()), new ArrayList<>(labels), 1);
            }
        }
        return new SequenceTrainer(examples, SETTINGS, (before, behind) -> true);
    }
}

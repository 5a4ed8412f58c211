package dev.vestnik.training;

import dev.vestnik.training.entity.LinkTraining;
import dev.vestnik.training.fingerprint.RarityTraining;
import dev.vestnik.training.language.LanguageTraining;
import dev.vestnik.training.name.NameTraining;
import dev.vestnik.training.quotation.SpeechTraining;
import dev.vestnik.training.sentiment.SentimentTraining;
import dev.vestnik.training.topic.TopicTraining;
import java.util.List;

/** Every task that has a model, in the order in which they are learnt: later ones may read what earlier ones find. */
final class Trainings {

    private Trainings() {}

    static List<Training> all() {
        return List.of(
                new LanguageTraining(),
                new NameTraining(),
                new LinkTraining(),
                new SpeechTraining(),
                new SentimentTraining(),
                new TopicTraining(),
                new RarityTraining());
    }
}

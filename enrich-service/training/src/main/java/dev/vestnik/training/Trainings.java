package dev.vestnik.training;

import dev.vestnik.training.entity.LinkTraining;
import dev.vestnik.training.name.NameTraining;
import java.util.List;

/** Every task that has a model, in the order in which they are learnt: later ones may read what earlier ones find. */
final class Trainings {

    private Trainings() {}

    static List<Training> all() {
        return List.of(new NameTraining(), new LinkTraining());
    }
}

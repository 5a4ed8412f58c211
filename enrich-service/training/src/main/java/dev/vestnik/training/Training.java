package dev.vestnik.training;

import java.util.List;
import java.util.Map;

/** How the models of one task are learnt. One implementation a task, named in {@link Trainings}. */
public interface Training {

    /** The task as {@code enrichment.models} names it. */
    String task();

    /** Whether it learns with the vectors of English words. */
    default boolean readsVectors() {
        return false;
    }

    /** The models, by the path of their resource in enrich-service ({@code dev/vestnik/enrich/…}). */
    Map<String, byte[]> models(LabelledData data);

    /** What the task reaches on texts that it has not learnt from, one line a figure. */
    List<Score> scores(LabelledData data);
}

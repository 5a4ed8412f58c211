package dev.vestnik.training.name;

import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledSet;

/**
 * A set that teaches names, and how it is measured.
 *
 * @param weight how much each of its sentences counts
 * @param style whose guidelines it follows: a number for each, from 1
 */
record Lesson(LabelledSet set, float weight, int style, Measured measured) {

    /** How a set is measured on lines that were not learnt from. */
    enum Measured {
        /** Not at all: others speak for the task. */
        NOT,
        /** Each part by a model learnt from the other parts. */
        BY_PARTS,
        /** The whole by models that have learnt nothing of it. */
        WHOLE
    }

    /** Whether a line is measured by the model that was learnt without a part. */
    boolean isMeasured(String id, int part, Folds parts) {
        return switch (measured) {
            case NOT -> false;
            case BY_PARTS -> parts.of(id) == part;
            case WHOLE -> part == 0;
        };
    }

    static Lesson only(LabelledSet set, double weight, int style) {
        return new Lesson(set, (float) weight, style, Measured.NOT);
    }

    static Lesson byParts(LabelledSet set, double weight, int style) {
        return new Lesson(set, (float) weight, style, Measured.BY_PARTS);
    }

    static Lesson whole(LabelledSet set, double weight, int style) {
        return new Lesson(set, (float) weight, style, Measured.WHOLE);
    }
}

package dev.vestnik.tests;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** Says aloud what is not tested here: a skip never counts as a pass. */
final class Skip {

    private Skip() {}

    static ConditionEvaluationResult because(String reason) {
        System.out.println("SKIP: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}

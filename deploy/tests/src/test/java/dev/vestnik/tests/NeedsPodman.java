package dev.vestnik.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test, and says so aloud, where containers cannot be run: without root, podman and runc, or not on Linux on amd64. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsPodman.Condition.class)
@interface NeedsPodman {

    /** Looks at the machine. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return obstacle().map(Skip::because).orElseGet(() -> ConditionEvaluationResult.enabled("podman is here"));
        }

        private static Optional<String> obstacle() {
            if (!Machine.platform().equals("Linux amd64")) {
                return Optional.of("containers are run, and the chart is rendered, on Linux on amd64 only; this is "
                        + Machine.platform());
            }
            if (!Machine.isRoot()) {
                return Optional.of("containers with limits of memory and processor are run as root only");
            }
            return Machine.lacks("podman", "runc", "apt-get").map(program -> program + " is not installed");
        }
    }
}

package dev.vestnik.helm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test, and says so, where Helm's library is not on the class path: on everything but Linux on amd64. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsHelm.Condition.class)
@interface NeedsHelm {

    /** Looks at the platform. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            if (platform.equals("Linux amd64")) {
                return ConditionEvaluationResult.enabled(platform);
            }
            return Skip.because("Helm's library is only for Linux on amd64, and this is " + platform);
        }
    }
}

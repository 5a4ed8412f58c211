package dev.vestnik.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test, and says so aloud, unless it is asked for and networks can be made: as root, on Linux, by {@code ip}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsNetworks.Condition.class)
@interface NeedsNetworks {

    /** Looks at what was asked for, and at the machine. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return obstacle(System.getenv())
                    .map(Skip::because)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("asked for"));
        }

        static Optional<String> obstacle(Map<String, String> environment) {
            if (!"1".equals(environment.get("BROKERS_IT"))) {
                return Optional.of("three brokers, one killed and one cut off, only when asked for: BROKERS_IT=1");
            }
            if (!Machine.platform().startsWith("Linux ")) {
                return Optional.of("networks of their own are made on Linux only; this is " + Machine.platform());
            }
            if (!Machine.isRoot()) {
                return Optional.of("networks of their own are made as root only");
            }
            return Machine.lacks("ip", "nsenter").map(program -> program + " is not installed");
        }
    }
}

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

/** Skips a test, and says so aloud, unless a cluster is asked for that has the operators, and can be reached from here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCluster.Condition.class)
@interface NeedsCluster {

    /** Looks at what was asked for, at the machine, and then at the cluster. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Kubernetes.obstacle(System.getenv())
                    .or(Condition::lackOfTools)
                    .or(() -> lackOfOperators(Kubernetes.of(System.getenv())))
                    .map(Skip::because)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("a cluster is there"));
        }

        private static Optional<String> lackOfTools() {
            if (!Machine.platform().equals("Linux amd64")) {
                return Optional.of("Helm's library is for Linux on amd64 only; this is " + Machine.platform());
            }
            return Machine.lacks("kubectl").map(program -> program + " is not installed");
        }

        private static Optional<String> lackOfOperators(Kubernetes cluster) {
            try {
                new Kubectl(cluster)
                        .run(
                                "get",
                                "crd",
                                "kafkas.kafka.strimzi.io",
                                "clusters.postgresql.cnpg.io",
                                "--request-timeout=20s");
                return Optional.empty();
            } catch (IllegalStateException e) {
                return Optional.of("no cluster that has the operators of Strimzi and CloudNativePG: " + e.getMessage());
            }
        }
    }
}

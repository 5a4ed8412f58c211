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

/** Skips a test, and says so aloud, unless a cluster is asked for: somebody's that has the operators, or one made here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCluster.Condition.class)
@interface NeedsCluster {

    /** Looks at what was asked for, at the machine, and then at the cluster. */
    final class Condition implements ExecutionCondition {

        /** What a cluster is built with, made of and reached by. */
        private static final String[] PROGRAMS = {
            "apt-get",
            "go",
            "etcd",
            "containerd",
            "conntrack",
            "iptables",
            "openssl",
            "ip",
            "nsenter",
            "unshare",
            "kubectl"
        };

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return obstacle(System.getenv())
                    .map(Skip::because)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("a cluster is there"));
        }

        static Optional<String> obstacle(Map<String, String> environment) {
            if (GivenCluster.isNamed(environment)) {
                var cluster = GivenCluster.of(environment);
                return cluster.obstacle().or(() -> lack("kubectl")).or(() -> lackOfOperators(cluster));
            }
            if (!"1".equals(environment.get("KUBE_IT"))) {
                return Optional.of("a cluster only when asked for: KUBE_IT=1, or KUBECONFIG that names one");
            }
            return Machine.isRoot()
                    ? lack(PROGRAMS)
                    : Optional.of("a cluster is made as root only; KUBECONFIG would name one");
        }

        private static Optional<String> lack(String... programs) {
            if (!Machine.platform().equals("Linux amd64")) {
                return Optional.of("Helm's library is for Linux on amd64 only; this is " + Machine.platform());
            }
            return Machine.lacks(programs).map(program -> program + " is not installed");
        }

        private static Optional<String> lackOfOperators(GivenCluster cluster) {
            try {
                new Kubectl(cluster.config())
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

package dev.vestnik.tests;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            return obstacle().map(Condition::skip).orElseGet(() -> ConditionEvaluationResult.enabled("podman is here"));
        }

        private static Optional<String> obstacle() {
            var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            if (!platform.equals("Linux amd64")) {
                return Optional.of(
                        "containers are run, and the chart is rendered, on Linux on amd64 only; this is " + platform);
            }
            if (!isRoot()) {
                return Optional.of("containers with limits of memory and processor are run as root only");
            }
            return List.of("podman", "runc", "apt-get").stream()
                    .filter(program -> !isInstalled(program))
                    .findFirst()
                    .map(program -> program + " is not installed");
        }

        private static ConditionEvaluationResult skip(String reason) {
            System.out.println("SKIP: " + reason);
            return ConditionEvaluationResult.disabled(reason);
        }

        private static boolean isRoot() {
            try {
                return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
            } catch (IOException e) {
                return false;
            }
        }

        private static boolean isInstalled(String program) {
            return List.of(System.getenv("PATH").split(":")).stream()
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        }
    }
}

package dev.vestnik.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the machine that the tests run on allows and has. */
final class Machine {

    private Machine() {}

    static String platform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }

    /** The first of these programs that it lacks. */
    static Optional<String> lacks(String... programs) {
        return List.of(programs).stream().filter(program -> !has(program)).findFirst();
    }

    private static boolean has(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

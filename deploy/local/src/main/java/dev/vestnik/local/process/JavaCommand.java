package dev.vestnik.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a Java program is started on one machine.
 *
 * @param name also the name of its class data archive
 * @param heapMegabytes the limit of its heap
 * @param archives the folder of the class data archives that make a second start faster; must be writable
 */
public record JavaCommand(String name, int heapMegabytes, String classPath, Path archives) {

    /** The command that runs a main class for as long as this process lives. */
    public List<String> run(String main, Object... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-Xss512k"));
        // What the jars ask for in their manifests, which only -jar would read: zstd, and the threads of Quarkus.
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        words.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive(), "-Xlog:cds=off"));
        words.addAll(List.of("-cp", classPath, Lifeline.class.getName(), main));
        Stream.of(arguments).map(String::valueOf).forEach(words::add);
        return words;
    }

    private Path archive() {
        try {
            return Files.createDirectories(archives).resolve(name + ".jsa");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

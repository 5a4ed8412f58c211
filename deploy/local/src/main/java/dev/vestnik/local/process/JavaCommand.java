package dev.vestnik.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a Java program is started on one machine.
 *
 * @param heapMegabytes the limit of its heap
 * @param archive the class data that make a second start faster
 * @param options that the program needs besides
 */
public record JavaCommand(int heapMegabytes, String classPath, ClassArchive archive, List<String> options) {

    /** A program that needs no options of its own. */
    public JavaCommand(int heapMegabytes, String classPath, ClassArchive archive) {
        this(heapMegabytes, classPath, archive, List.of());
    }

    /** The same with options that the program does not run without. */
    public JavaCommand with(List<String> more) {
        return new JavaCommand(heapMegabytes, classPath, archive, more);
    }

    /** The command that runs a main class for as long as this process lives. */
    public List<String> run(String main, Object... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-Xss512k"));
        // What the jars ask for in their manifests, which only -jar would read: zstd, and the threads of Quarkus.
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        words.addAll(options);
        words.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive.own()));
        words.addAll(List.of(
                "-XX:+VerifySharedSpaces", "-Xlog:cds=off")); // a tenth of a second; what a power cut left crashes
        words.addAll(List.of("-cp", classPath, Lifeline.class.getName(), main));
        Stream.of(arguments).map(String::valueOf).forEach(words::add);
        return words;
    }
}

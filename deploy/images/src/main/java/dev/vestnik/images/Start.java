package dev.vestnik.images;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a service starts, {@code java @/vestnik/start}, and how its database is made ready for it, {@code java @/vestnik/migrate}. Quarkus
 * would have a class loader of its own read the jars; here Java's own reads them, one after the other, because no other's classes are
 * taken from a {@link ClassArchive}.
 *
 * @param classPath the jars in the order in which they are searched, by their places in the image's folder, where Java starts
 */
record Start(List<String> classPath) {

    /** Where an archive is, if there is one. */
    static final String ARCHIVE = "classes.jsa";

    /** Where {@link #defaults} are. */
    static final String DEFAULTS = "defaults";

    /** From the eighth of a start's garbage that Java would begin with it would collect a dozen times. */
    private static final int HEAP = 64 << 20;

    /** The service itself. */
    static final String SERVICE = "io.quarkus.runner.GeneratedMain";

    /** What Quarkus made of classes goes before the classes that it made it of. */
    private static final List<String> ORDER = List.of(
            "quarkus/generated-bytecode.jar", "quarkus/transformed-bytecode.jar", "app/", "lib/main/", "lib/boot/");

    /** Of these jars, in whatever order they come. */
    static Start of(Collection<String> jars) {
        return new Start(jars.stream()
                .sorted(Comparator.comparing(Start::rank).thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    private static int rank(String jar) {
        return IntStream.range(0, ORDER.size())
                .filter(i -> jar.startsWith(ORDER.get(i)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody knows when to search " + jar));
    }

    /** Options without which the service does not run, and on which what an archive may hold depends. */
    List<String> options() {
        return List.of(
                // What a manifest asks for, which only -jar would read.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(":", classPath));
    }

    /**
     * What Java assumes where nobody says otherwise, in {@code JDK_JAVA_OPTIONS} say, as a file for {@code -XX:Flags}. Of the two
     * thirds of the start that it saves beside an archive, most is the compiler's: on one processor the one that optimises takes the time
     * of what it optimises, and of what is hot while a service starts little is hot afterwards.
     */
    static String defaults() {
        return """
                InitialHeapSize=%d
                Tier4InvocationThreshold=50000
                Tier4MinInvocationThreshold=6000
                Tier4CompileThreshold=150000
                Tier4BackEdgeThreshold=400000
                +UnlockDiagnosticVMOptions
                ArchiveRelocationMode=0
                """.formatted(HEAP);
    }

    /** The file of arguments that {@code java} reads to run a main class. */
    String argumentFile(String main, boolean archived) {
        var lines = new ArrayList<String>();
        lines.add("-XX:Flags=" + DEFAULTS);
        if (archived) {
            lines.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        lines.addAll(options());
        lines.add(main + "\n");
        return String.join("\n", lines);
    }
}

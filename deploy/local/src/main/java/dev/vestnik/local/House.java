package dev.vestnik.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checkout: where everything that is built or configured lies.
 *
 * @param root the folder that holds the {@code vestnik} command
 */
public record House(Path root) {

    /**
     * Services start as in their images, by Java's own class loader, which alone tells what it loads and links in the way in which
     * {@code deploy/images/record} needs it. Quarkus's finds a class sooner.
     */
    private static final boolean FLAT = Boolean.getBoolean("vestnik.services.flat");

    /** The checkout named by the system property {@code vestnik.home}, else the one that holds the working directory. */
    public static House find() {
        var here = Path.of(System.getProperty("vestnik.home", "")).toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("deploy/local/src")))
                .findFirst()
                .map(House::new)
                .orElseThrow(() -> new IllegalStateException("No checkout of Vestnik holds " + here + "."));
    }

    Path data() {
        return root.resolve(".vestnik");
    }

    /** The list of topics that every broker has. */
    public Path topics() {
        return root.resolve("deploy/topics.yaml");
    }

    Path connector(String name) {
        return root.resolve("deploy/connect/" + name + ".json");
    }

    Path connectPlugins() {
        return root.resolve("deploy/connect/target/plugins");
    }

    /** The sample newsroom's articles and layouts. */
    public Path newsroom() {
        return root.resolve("deploy/local/newsroom");
    }

    /** Class data archives fit one build of the class path, so they lie with it. */
    Path archives() {
        return root.resolve("deploy/local/target/archives");
    }

    /** Class path of the broker, the database, the Connect worker and of this module itself. */
    String localClassPath() {
        var built = root.resolve("deploy/local/target");
        return built.resolve("local.jar") + File.pathSeparator + built.resolve("lib") + "/*";
    }

    /** Class path that starts a built service. */
    String serviceClassPath(String service) {
        var built = root.resolve(service + "/target/quarkus-app");
        var jars = FLAT
                ? Stream.of(
                        "quarkus/generated-bytecode.jar",
                        "quarkus/transformed-bytecode.jar",
                        "app/*",
                        "lib/main/*",
                        "lib/boot/*")
                : Stream.of("quarkus-run.jar");
        return Stream.concat(
                        Stream.of(root.resolve("deploy/local/target/local.jar")), jars.map(jar -> built + "/" + jar))
                .map(Object::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The main class on it. */
    String serviceMain() {
        return FLAT ? "io.quarkus.runner.GeneratedMain" : "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    }
}

package dev.vestnik.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The image of a service, in layers from what seldom changes to what often does.
 *
 * @param built what Quarkus made of it, {@code target/quarkus-app}
 * @param work a folder for what is made on the way
 */
record ServiceImage(Service of, Path built, Platform platform, Path work) {

    /** Where everything of ours is in the image. */
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/vestnik");

    /** A number, so that Kubernetes can tell that it is not root's. */
    private static final String USER = "10001:10001";

    /** Puts it on a base. */
    JibContainerBuilder on(Base base) throws IOException {
        return base.begin()
                .addPlatform(platform.architecture(), "linux")
                .addFileEntriesLayer(libraries())
                .addFileEntriesLayer(service())
                .addFileEntriesLayer(errands())
                .setEntrypoint(List.of(
                        "java",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        HOME + "/quarkus-run.jar"))
                .setWorkingDirectory(HOME)
                .addExposedPort(Port.tcp(of.port()))
                .setUser(USER);
    }

    private FileEntriesLayer libraries() throws IOException {
        var layer = FileEntriesLayer.builder().setName("libraries");
        var fitting = new NativeLibraries(platform);
        for (var jar : files(built.resolve("lib"))) {
            layer.addEntry(fitting.fitting(jar, work.resolve("jars")), inImage(jar));
        }
        return layer.build();
    }

    private FileEntriesLayer service() throws IOException {
        var layer = FileEntriesLayer.builder().setName("service");
        for (var folder : List.of("app", "quarkus", "quarkus-run.jar")) {
            for (var file : files(built.resolve(folder))) {
                layer.addEntry(file, inImage(file));
            }
        }
        return layer.build();
    }

    private FileEntriesLayer errands() throws IOException {
        var layer = FileEntriesLayer.builder().setName("errands");
        for (var errand : of.errands()) {
            var file = Files.createDirectories(work.resolve("errands")).resolve(errand.name());
            Files.writeString(file, errand.argumentFile());
            layer.addEntry(file, HOME.resolve("errands").resolve(errand.name()));
        }
        return layer.build();
    }

    private AbsoluteUnixPath inImage(Path file) {
        return HOME.resolve(built.relativize(file));
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

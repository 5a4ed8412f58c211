package dev.vestnik.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The image of a service, in layers from what seldom changes to what often does.
 *
 * @param built what Quarkus made of it, {@code target/quarkus-app}
 * @param jars its libraries by their places in the image
 * @param work a folder for what is made on the way
 */
record ServiceImage(Service of, Path built, Platform platform, SortedMap<AbsoluteUnixPath, Path> jars, Path work) {

    /** Where everything of ours is in the image. */
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/vestnik");

    /** A number, so that Kubernetes can tell that it is not root's. */
    private static final String USER = "10001:10001";

    /** Takes what was built, without what another platform would need. */
    static ServiceImage of(Service service, Path built, Platform platform, Path work) throws IOException {
        var jars = new TreeMap<AbsoluteUnixPath, Path>(Comparator.comparing(AbsoluteUnixPath::toString));
        var libraries = new NativeLibraries(platform);
        for (var jar : files(built.resolve("lib"))) {
            jars.put(HOME.resolve(built.relativize(jar)), libraries.fitting(jar, work.resolve("jars")));
        }
        return new ServiceImage(service, built, platform, jars, work);
    }

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

    /** What others made and this image adds to its base. */
    List<Part> parts() throws IOException {
        var files = new HashMap<String, Path>();
        jars.values().forEach(jar -> files.put(jar.getFileName().toString(), jar));
        return new Libraries(built.resolve("quarkus-app-dependencies.txt"), files).parts();
    }

    private FileEntriesLayer libraries() {
        var layer = FileEntriesLayer.builder().setName("libraries");
        jars.forEach((place, jar) -> layer.addEntry(jar, place));
        return layer.build();
    }

    private FileEntriesLayer service() throws IOException {
        var layer = FileEntriesLayer.builder().setName("service");
        for (var folder : List.of("app", "quarkus", "quarkus-run.jar")) {
            for (var file : files(built.resolve(folder))) {
                layer.addEntry(file, HOME.resolve(built.relativize(file)));
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

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

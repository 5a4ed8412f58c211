package dev.vestnik.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The image of a service, in layers from what seldom changes to what often does.
 *
 * @param built what Quarkus made of it, {@code target/quarkus-app}
 * @param jars its libraries and its own by their places below {@link #HOME}
 * @param work a folder for what is made on the way
 */
record ServiceImage(Service of, Path built, Platform platform, SortedMap<String, Path> jars, Path work) {

    /** Where everything of ours is in the image. */
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/vestnik");

    /** A number, so that Kubernetes can tell that it is not root's. */
    private static final String USER = "10001:10001";

    private static final String LIBRARIES = "lib/";

    /** Takes what was built, without what another platform would need. */
    static ServiceImage of(Service service, Path built, Platform platform, Path work) throws IOException {
        var jars = new TreeMap<String, Path>();
        var libraries = new NativeLibraries(platform);
        for (var jar : jarsIn(built)) {
            var place = built.relativize(jar).toString();
            jars.put(place, place.startsWith(LIBRARIES) ? libraries.fitting(jar, work.resolve("jars")) : jar);
        }
        jars.remove("quarkus-run.jar"); // how Quarkus would start it
        return new ServiceImage(service, built, platform, jars, work);
    }

    /** Puts it on a base. */
    JibContainerBuilder on(Base base) throws IOException, InterruptedException {
        var start = Start.of(jars.keySet());
        var archive = archive(start, base);
        var image = base.begin()
                .addPlatform(platform.architecture(), "linux")
                .addFileEntriesLayer(layer("libraries", jars(place -> place.startsWith(LIBRARIES))))
                .addFileEntriesLayer(layer("service", jars(place -> !place.startsWith(LIBRARIES))));
        if (archive.isPresent()) {
            image.addFileEntriesLayer(layer("classes", Map.of(Start.ARCHIVE, archive.get())));
        }
        return image.addFileEntriesLayer(layer("commands", commands(start, archive.isPresent())))
                .setEntrypoint(List.of("java", "@" + HOME + "/start"))
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

    /** Only the runtime that will read it can make it. */
    private Optional<Path> archive(Start start, Base base) throws IOException, InterruptedException {
        var classes = ClassList.of(of.name());
        var runtime = base.runtime();
        if (classes.isEmpty() || runtime.isEmpty()) {
            return Optional.empty();
        }
        var folder = work.resolve("classes");
        return Optional.of(new ClassArchive(runtime.get(), start, jars, classes.get(), folder).make());
    }

    /** Files of arguments: a command without a shell. */
    private SortedMap<String, Path> commands(Start start, boolean archived) throws IOException {
        var folder = Files.createDirectories(work.resolve("commands"));
        var files = new TreeMap<String, Path>();
        files.put(Start.DEFAULTS, Files.writeString(folder.resolve("defaults"), Start.defaults()));
        files.put("start", Files.writeString(folder.resolve("start"), start.argumentFile(Start.SERVICE, archived)));
        if (of.migration().isPresent()) {
            var migrate = start.argumentFile(of.migration().get(), archived);
            files.put("migrate", Files.writeString(folder.resolve("migrate"), migrate));
        }
        for (var errand : of.errands()) {
            var file = folder.resolve("errand-" + errand.name());
            files.put("errands/" + errand.name(), Files.writeString(file, errand.argumentFile()));
        }
        return files;
    }

    private SortedMap<String, Path> jars(Predicate<String> where) {
        var some = new TreeMap<>(jars);
        some.keySet().removeIf(where.negate());
        return some;
    }

    private static FileEntriesLayer layer(String name, Map<String, Path> files) throws IOException {
        var layer = FileEntriesLayer.builder().setName(name);
        files.forEach((place, file) -> layer.addEntry(file, HOME.resolve(place)));
        return layer.build();
    }

    private static List<Path> jarsIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}

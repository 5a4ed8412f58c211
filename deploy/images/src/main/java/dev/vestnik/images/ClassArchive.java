package dev.vestnik.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The classes of a service as Java has them in memory, in a file: what stands there is neither looked for in jars nor parsed nor
 * verified at the start. Java takes it only with the same runtime, and the same jars with the same times in the same order.
 *
 * @param runtime the Java runtime of the image
 * @param start how the service starts
 * @param jars of the service by their places in the image
 * @param classes that it shall hold; those that are not there any more are passed over
 * @param work a folder for what is made on the way
 */
record ClassArchive(Path runtime, Start start, SortedMap<String, Path> jars, ClassList classes, Path work) {

    /** Room enough that no garbage is collected meanwhile: what is gone by then would show in what the archive holds. */
    private static final List<String> WITHOUT_CHANCE =
            List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn768m", "-XX:MetaspaceSize=1g");

    private static final FileTime TIME_IN_IMAGES = FileTime.from(FileEntriesLayer.DEFAULT_MODIFICATION_TIME);

    /** Makes it, unless it was made of the same before. */
    Path make() throws IOException, InterruptedException {
        var archive = Files.createDirectories(work).resolve("classes.jsa").toAbsolutePath();
        var madeOf = work.resolve("classes.jsa.of");
        var now = ingredients();
        if (!Files.exists(archive)
                || !Files.exists(madeOf)
                || !Files.readString(madeOf).equals(now)) {
            Files.deleteIfExists(madeOf);
            dump(archive, Files.write(work.resolve("classes"), classes.names()).toAbsolutePath());
            Files.writeString(madeOf, now);
        }
        return archive;
    }

    /** All that the archive depends on. */
    private String ingredients() throws IOException {
        var lines = new ArrayList<>(command(Path.of("archive"), Path.of("classes")));
        lines.add(Libraries.sha256(runtime.resolve("lib/modules")) + " runtime");
        for (var jar : jars.entrySet()) {
            lines.add(Libraries.sha256(jar.getValue()) + " " + jar.getKey());
        }
        lines.addAll(classes.names());
        return String.join("\n", lines);
    }

    private void dump(Path archive, Path list) throws IOException, InterruptedException {
        var home = work.resolve("home");
        for (var jar : jars.entrySet()) {
            var copy = home.resolve(jar.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(jar.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(copy, TIME_IN_IMAGES);
        }
        var log = work.resolve("classes.log");
        var java = new ProcessBuilder(command(archive, list))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The options of whoever makes images are not those of the image.
        java.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        if (java.start().waitFor() != 0) {
            throw new IOException("The class data archive could not be made; why stands in " + log);
        }
    }

    private List<String> command(Path archive, Path list) {
        var words = new ArrayList<String>();
        words.add(runtime.resolve("bin/java").toAbsolutePath().toString());
        words.addAll(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive));
        words.addAll(WITHOUT_CHANCE);
        words.addAll(start.options());
        return words;
    }
}

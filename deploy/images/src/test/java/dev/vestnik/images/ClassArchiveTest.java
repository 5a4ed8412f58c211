package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of one small jar, by the Java that runs the tests. */
class ClassArchiveTest {

    private static final String JAR = "app/small.jar";
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final ClassList GREETING = new ClassList(List.of(name(Greeting.class), "org/example/NoLongerThere"));

    private final Path folder;

    ClassArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void javaTakesTheClassesOfTheListFromIt() throws Exception {
        var archive = archive("work", GREETING).make();

        assertThat(run(archive)).contains("Good news", Greeting.class.getName() + " source: shared objects file");
    }

    @Test
    void theSameIngredientsMakeTheSameBytes() throws Exception {
        var first = archive("first", GREETING).make();
        var second = archive("second", GREETING).make();

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void itIsMadeAgainOnlyOfOtherIngredients() throws Exception {
        var archive = archive("work", GREETING).make();
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));

        archive("work", GREETING).make();
        assertThat(Files.getLastModifiedTime(archive).toMillis()).isZero();

        archive("work", new ClassList(List.of("java/lang/Object"))).make();
        assertThat(Files.getLastModifiedTime(archive).toMillis()).isPositive();
        assertThat(run(archive)).doesNotContain(Greeting.class.getName() + " source: shared objects file");
    }

    @Test
    void whyItCouldNotBeMadeStandsInAFile() throws IOException {
        var java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho no room; exit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(Files.createDirectories(folder.resolve("java/lib")).resolve("modules"));

        var archive = archive(folder.resolve("java"), "work", GREETING);

        assertThatIOException().isThrownBy(archive::make).withMessageContaining("classes.log");
        assertThat(folder.resolve("work/classes.log")).hasContent("no room");
    }

    private ClassArchive archive(String work, ClassList classes) throws IOException {
        return archive(JAVA, work, classes);
    }

    private ClassArchive archive(Path java, String work, ClassList classes) throws IOException {
        var jar = folder.resolve("small.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            var entry = new ZipEntry(name(Greeting.class) + ".class");
            // Else two jars would be two only because time goes by.
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            try (var greeting = Greeting.class.getResourceAsStream("ClassArchiveTest$Greeting.class")) {
                Objects.requireNonNull(greeting).transferTo(out);
            }
        }
        var jars = new TreeMap<>(Map.of(JAR, jar));
        return new ClassArchive(java, Start.of(jars.keySet()), jars, classes, folder.resolve(work));
    }

    /** What Java says when it starts with the archive where it was made. */
    private static String run(Path archive) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(JAVA.resolve("bin/java").toString()));
        words.addAll(List.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive, "-Xlog:class+load", "-cp", JAR));
        words.add(Greeting.class.getName());
        var java = new ProcessBuilder(words)
                .directory(archive.resolveSibling("home").toFile())
                .start();
        var said = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor()).isZero();
        return said;
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** The program in the jar. */
    static final class Greeting {

        private Greeting() {}

        public static void main(String[] arguments) {
            System.out.println("Good news");
        }
    }
}

package dev.vestnik.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.House;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a program while it writes its class data, its next start reads all of them or none. */
class ClassArchiveIT {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Path folder;
    private int starts;

    ClassArchiveIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A program that has nothing to do. */
    public static final class Idle {

        private Idle() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("ready");
            new CountDownLatch(1).await();
        }
    }

    @Test
    void whatAProgramLeavesWhenItEndsInOrderIsReadByItsNextStart() throws IOException {
        started().stop(GRACE);
        var first = Files.readAttributes(whole(), "size,fileKey");

        started().stop(GRACE);

        assertThat(Files.readAttributes(whole(), "size,fileKey")).isEqualTo(first); // it fits: nothing was written anew
        assertThat(archives()).containsExactly("idle.jsa");
    }

    @Test
    void aProgramThatIsKilledWhileItWritesLeavesNothing() throws IOException {
        var idle = started();
        var ending = Thread.ofVirtual().start(() -> idle.stop(GRACE));
        await().pollInterval(Duration.ofMillis(5)).until(() -> archives().length > 0 || !idle.isRunning());

        idle.kill();
        await().until(() -> !ending.isAlive());

        assertThat(archives()).isSubsetOf("idle.jsa"); // there only if it had ended before it could be killed
        started().stop(GRACE);
        assertThat(archives()).containsExactly("idle.jsa");
    }

    @Test
    void halfAFileIsNeverRead() throws IOException {
        started().stop(GRACE);
        var whole = Files.readAllBytes(whole());
        var idle = started();
        var own = own();
        Files.delete(own);
        Files.write(own, Arrays.copyOf(whole, whole.length / 2));

        idle.kill();

        assertThat(whole()).hasBinaryContent(whole);
        var next = started();
        assertThat(own()).hasBinaryContent(whole);
        next.stop(GRACE);
    }

    @Test
    void aFileWithAHoleIsNotUsed() throws IOException {
        started().stop(GRACE);
        var damaged = Files.readAllBytes(whole());
        Arrays.fill(damaged, damaged.length / 8, damaged.length * 7 / 8, (byte) 0); // what a power cut leaves
        Files.write(whole(), damaged);

        var idle = started(); // Java would end by a signal

        assertThat(idle.isRunning()).isTrue();
        idle.stop(GRACE);
    }

    @Test
    void aFileOlderThanTheProgramIsReplaced() throws IOException {
        started().stop(GRACE);
        Files.setLastModifiedTime(whole(), FileTime.fromMillis(0));

        started().stop(GRACE);

        assertThat(Files.getLastModifiedTime(whole())).isGreaterThan(FileTime.fromMillis(0));
    }

    @Test
    void whatWasLeftForAParentThatLivesNoMoreIsSweptAway() throws IOException {
        var orphan = Files.writeString(folder.resolve("idle." + Integer.MAX_VALUE + "-1.jsa"), "half a file");

        started().stop(GRACE);

        assertThat(orphan).doesNotExist();
    }

    private Child started() {
        starts++;
        var child = Child.start(program(), log());
        child.awaitReady(GRACE);
        return child;
    }

    /** Class data are kept of classes in jars only. */
    private Program program() {
        var built = House.find().root().resolve("deploy/local/target");
        var classPath = built.resolve("local.jar") + File.pathSeparator + built.resolve("local-tests.jar");
        var java = new JavaCommand(32, classPath, new ClassArchive(folder, "idle", classPath));
        return new Program("idle", java.run(Idle.class.getName()), Map.of(), pid -> saysReady())
                .keeping(java.archive());
    }

    private boolean saysReady() {
        try {
            return Files.readString(log().resolve("idle.log")).contains("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.resolve("log-" + starts);
    }

    private Path whole() {
        return folder.resolve("idle.jsa");
    }

    private Path own() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "idle.*-*.jsa")) {
            return files.iterator().next();
        }
    }

    private String[] archives() {
        return folder.toFile().list((parent, name) -> name.endsWith(".jsa"));
    }
}

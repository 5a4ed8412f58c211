package dev.vestnik.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The class data of a Java program, which make its next start faster.
 *
 * <p>Java writes them for a second or two when it ends, to the file that it read them from; whoever is killed meanwhile, or
 * writes there beside another, leaves a file on which the next start may crash. So each process has a name of its own for
 * the file, and what it wrote takes the place of the whole one only once that process has ended in order.
 *
 * @param folder where it lies, with those of other programs
 * @param program the program's name
 * @param classPath the program's, whose jars must not be newer
 * @param number of one process of the program, among those of this parent
 */
public record ClassArchive(Path folder, String program, String classPath, int number) {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Pattern OWN = Pattern.compile(".+\\.(\\d+)-\\d+\\.jsa");

    /** The archive of a program, for one process of it at a time. */
    public ClassArchive(Path folder, String program, String classPath) {
        this(folder, program, classPath, COUNTER.incrementAndGet());
    }

    /** What the last process left that ended in order. */
    Path whole() {
        return folder.resolve(program + ".jsa");
    }

    /** Where the process reads and writes. */
    Path own() {
        return folder.resolve(
                "%s.%d-%d.jsa".formatted(program, ProcessHandle.current().pid(), number));
    }

    /** Lays out what the process that starts now shall read; where that is not possible, it starts without. */
    void lend() {
        try {
            Files.createDirectories(folder);
            sweep();
            Files.deleteIfExists(own());
            if (Files.exists(whole()) && !isOutdated()) {
                Files.createLink(
                        own(), whole()); // Java never writes into a file that is there: it removes the name first
            }
        } catch (IOException | UnsupportedOperationException slower) {
            // Only the start takes longer.
        }
    }

    /** Takes over what a process has left that ended in order. */
    void keep() {
        try {
            if (Files.exists(own())) {
                Files.move(own(), whole(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException slower) {
            // The next process makes one anew.
        }
        drop(); // of two names for one file both are still there after a move
    }

    /** Removes what a process has left that was killed, or that died. */
    void drop() {
        try {
            Files.deleteIfExists(own());
        } catch (IOException left) {
            // Nobody reads it, and a later start sweeps it away.
        }
    }

    /** Whether it was made of other jars: Java does not use it then, nor make another one while it is there. */
    private boolean isOutdated() throws IOException {
        var made = Files.getLastModifiedTime(whole());
        for (var entry : classPath.split(File.pathSeparator, -1)) {
            for (var jar : jars(entry)) {
                if (Files.getLastModifiedTime(jar).compareTo(made) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Path> jars(String entry) throws IOException {
        if (!entry.endsWith("/*")) {
            return List.of(Path.of(entry));
        }
        try (var jars = Files.list(Path.of(entry.substring(0, entry.length() - 1)))) {
            return jars.toList();
        }
    }

    /** Removes what was left for parents that live no more. */
    private void sweep() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.jsa")) {
            for (var file : files) {
                var name = OWN.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}

package dev.vestnik.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running program: ends when it is told to, when this process ends, or when somebody kills it. */
public final class Child {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int TAIL_LINES = 15;

    private final Program program;
    private final Process process;
    private final Path log;
    private volatile boolean ready;

    private Child(Program program, Process process, Path log) {
        this.program = program;
        this.process = process;
        this.log = log;
    }

    /** Starts a program; what it prints goes to the end of {@code <name>.log} in the given folder. */
    public static Child start(Program program, Path logFolder) {
        var log = logFolder.resolve(program.name() + ".log");
        try {
            Files.createDirectories(logFolder);
            program.archive().ifPresent(ClassArchive::lend);
            var builder = new ProcessBuilder(deafToInterrupt(program.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(program.environment());
            return new Child(program, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(program.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ctrl-C reaches a terminal's whole process group; the parent alone decides in which order its children end. */
    private static List<String> deafToInterrupt(List<String> command) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        words.addAll(command);
        return words;
    }

    /** What this child runs. */
    public Program program() {
        return program;
    }

    /** The name of its program. */
    public String name() {
        return program.name();
    }

    /** The number under which the operating system knows it. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process lives, well or not. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Whether it runs and still works; whoever is not ready yet is judged by {@link #awaitReady} alone, however long it takes. */
    public boolean isWell() {
        return process.isAlive() && (!ready || program.live().getAsBoolean());
    }

    /**
     * Waits until the program can be used.
     *
     * @throws ChildFailed if it dies first or takes longer than the given time
     */
    public void awaitReady(Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        do {
            if (!process.isAlive()) {
                throw failed();
            }
            if (System.nanoTime() > deadline) {
                throw failed("was not ready after " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (!program.ready().test(pid()));
        ready = true;
    }

    /** What is to be said of a child that is not well, with the last lines of its log. */
    public ChildFailed failed() {
        return failed(process.isAlive() ? "does not work any more" : "died with exit status " + process.exitValue());
    }

    /** What happened to this child, with the last lines of its log. */
    public ChildFailed failed(String what) {
        return new ChildFailed(name() + " " + what + "; the end of " + log + ":", logTail());
    }

    /** Asks the program to end and waits; past the given time it is killed. */
    public void stop(Duration atMost) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            } else if (process.exitValue() == 0) {
                program.archive().ifPresent(ClassArchive::keep);
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process at once, without letting it clean up: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
            program.archive().ifPresent(ClassArchive::drop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String logTail() {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}

package dev.vestnik.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A consumer that a command of the shell starts, and that keeps its state in a file or shows it by another command. */
final class ShellCommand implements Subject {

    private static final int LAST_WORDS = 5;

    private final String command;
    private final Optional<String> stateCommand;
    private final Map<String, String> environment;
    private final Path folder;
    private @Nullable Process process;

    /**
     * Takes what it finds in its environment, besides {@code STATE_FILE}, and a folder of its own.
     *
     * @param stateCommand prints the state; without it, it is in the file
     */
    ShellCommand(String command, Optional<String> stateCommand, Map<String, String> environment, Path folder) {
        this.command = command;
        this.stateCommand = stateCommand;
        this.environment = environment;
        this.folder = folder;
    }

    @Override
    public void start() {
        process = run(command, ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Process run(String line, ProcessBuilder.Redirect out) {
        try {
            var builder = new ProcessBuilder("/bin/sh", "-c", line)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .redirectOutput(out);
            builder.environment().putAll(environment);
            builder.environment().put("STATE_FILE", stateFile().toString());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            var children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
            children.forEach(child -> child.onExit().join());
        }
    }

    @Override
    public State state() {
        try {
            if (stateCommand.isPresent()) {
                var shown = run(stateCommand.get(), ProcessBuilder.Redirect.PIPE);
                return State.read(new String(shown.getInputStream().readAllBytes(), UTF_8)
                        .lines()
                        .toList());
            }
            return State.read(
                    Files.exists(stateFile())
                            ? Files.readString(stateFile()).lines().toList()
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String ended() {
        if (process == null || process.isAlive()) {
            return "";
        }
        return "the consumer ended by itself with status " + process.exitValue() + ": " + lastWords();
    }

    private String lastWords() {
        try {
            var lines = Files.readString(log()).lines().toList();
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** What it printed. */
    Path log() {
        return folder.resolve("consumer.log");
    }

    private Path stateFile() {
        return folder.resolve("state.ndjson");
    }

    @Override
    public void close() {
        kill();
    }
}

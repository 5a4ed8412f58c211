package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.page.PageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** {@code replay} and {@code backfill}: web archives in, articles out into a lane of their own, or onto the screen. */
public final class BackFillCommand {

    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final PrintStream out;
    private final PrintStream err;

    BackFillCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING); // at INFO the client prints all its settings
        var home = Path.of(System.getProperty("vestnik.home", ""));
        System.exit(new BackFillCommand(System.out, System.err).run(arguments, home, System.getenv()));
    }

    /** Returns the exit status: 0, or 1 if not everything could be read and handed on, or 2 if the arguments make no sense. */
    int run(String[] arguments, Path home, Map<String, String> environment) {
        BackFillOptions options;
        List<Path> files;
        try {
            options = BackFillOptions.parse(arguments, home, environment);
            files = files(options.paths());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            err.println(BackFillOptions.USAGE);
            return 2;
        }
        try (var lane = options.dryRun() ? new PrintedLane(out) : new KafkaLane(options.broker(), environment)) {
            var position = options.dryRun() ? BackFillPosition.nowhere() : BackFillPosition.in(options.position());
            if (position.isUnderWay()) {
                err.println("Going on where the last run was cut off, as " + options.position() + " says.");
            }
            var tally = new BackFill(new PageReader(), lane, position, err::println).run(files, options.wanted());
            err.println(tally);
            return tally.isWhole() ? 0 : 1;
        } catch (IOException | UncheckedIOException | Lane.LaneClosed e) {
            err.println(e.getMessage());
            err.println("The same command goes on from here.");
            return 1;
        }
    }

    /** In the order of their names; folders are looked through, what is named by itself is taken whatever its name. */
    private static List<Path> files(List<Path> paths) {
        return paths.stream()
                .map(Path::toAbsolutePath)
                .flatMap(BackFillCommand::files)
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            if (!Files.isReadable(path)) {
                throw new IllegalArgumentException("There is no file or folder " + path);
            }
            return Stream.of(path);
        }
        try (var files = Files.walk(path)) {
            return files.filter(file -> file.toString().matches(".*\\.w?arc(\\.gz)?")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be looked through: " + e.getMessage(), e);
        }
    }
}

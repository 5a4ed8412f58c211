package dev.vestnik.conformance;

import dev.vestnik.local.House;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.process.ChildFailed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries somebody's consumer of the public topic and prints what it got right and wrong. */
@Command(
        name = "vestnik conformance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tries your consumer of news.articles.v1 with everything that the topic may bring: versions, tombstones,"
                        + " unknown types, aborted transactions, kill -9 in the middle. docs/consumers.md says what it must do.")
public final class Conformance implements Callable<Integer> {

    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration SELDOM = Duration.ofMillis(500);

    @Option(
            names = "--consumer",
            paramLabel = "COMMAND",
            required = true,
            description =
                    "Starts your consumer, as /bin/sh reads it; it finds BROKER, TOPIC and STATE_FILE in its environment.")
    private String consumer = "";

    @Option(
            names = "--state",
            paramLabel = "COMMAND",
            description = "Prints what your consumer holds (default: that is what it keeps in STATE_FILE).")
    private @Nullable String state;

    @Option(
            names = "--broker",
            paramLabel = "HOST:PORT",
            description =
                    "The broker to use (default: one of its own, started for the trial). Where it asks for a password, the"
                            + " environment says it as to the services (KAFKA_SASL_JAAS_CONFIG and the like).")
    private @Nullable String broker;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "The topic to make for the trial, and to delete afterwards (default: a new name).")
    private String topic = "conformance." + UUID.randomUUID() + ".news.articles.v1";

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long your consumer may stay behind before a check fails (default: ${DEFAULT-VALUE}).")
    private int patience = 90;

    @Option(names = "--keep", description = "Leave the folder with your consumer's state and output where it is.")
    private boolean keep;

    private final PrintStream out;

    private Conformance(PrintStream out) {
        this.out = out;
    }

    /** Ends with status 0 if every check passed, 1 if not, 2 if nothing could be tried. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /** The same without ending anything; prints there. */
    static int run(PrintStream out, String... arguments) {
        return new CommandLine(new Conformance(out)).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        var scratch = ScratchFolder.create("vestnik-conformance");
        var folder = scratch.path();
        try {
            if (broker != null) {
                return tryAt(new Broker(broker, System.getenv()), folder);
            }
            try (var own = OwnBroker.start(folder.resolve("broker"))) {
                return tryAt(new Broker(own.address(), Map.of()), folder);
            }
        } catch (ChildFailed | KafkaException | CompletionException e) {
            System.err.println("conformance: " + e.getMessage());
            return 2;
        } finally {
            if (keep) {
                out.println("Your consumer's state and output: " + folder);
            } else {
                scratch.close();
            }
        }
    }

    private int tryAt(Broker where, Path folder) throws IOException {
        var place = Files.createDirectories(folder.resolve("consumer"));
        var samples = new Samples(House.find().root().resolve("contracts/samples/news.articles.v1"));
        var environment = Map.of("BROKER", where.address(), "TOPIC", topic);
        var report = new Report(out);
        try (var made = Topic.create(where, topic);
                var subject = new ShellCommand(consumer, Optional.ofNullable(state), environment, place)) {
            Runtime.getRuntime().addShutdownHook(new Thread(subject::kill));
            var trial = new Trial(made, subject, Duration.ofSeconds(patience), state == null ? OFTEN : SELDOM);
            try {
                report.begin();
                var passed = trial.run(samples.events(), report::add);
                report.end();
                return passed ? 0 : 1;
            } finally {
                subject.kill();
                made.delete();
            }
        }
    }
}
